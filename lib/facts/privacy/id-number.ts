import { isCivilDate } from "../civil-date.ts";

/** Weights and check characters of citizen identity numbers (GB 11643-1999). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";
/** First two digits of the provinces; 9 begins credit codes of firms. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)/;
const FIRST_BIRTH = "1900-01-01";
const LAST_BIRTH = "2099-12-31";

/** Whether eighteen characters are an identity number: a province, a birthday that exists, the right check character. */
export function isIdNumber(text: string): boolean {
  const birthday = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  return (
    /^\d{17}[\dXx]$/.test(text) &&
    PROVINCE.test(text) &&
    birthday >= FIRST_BIRTH &&
    birthday <= LAST_BIRTH &&
    isCivilDate(birthday) &&
    checkOf(text) === text.charAt(17).toUpperCase()
  );
}

function checkOf(text: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text.charAt(at)), 0);
  return CHECKS.charAt(sum % 11);
}
