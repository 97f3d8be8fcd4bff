import { organKind } from "../years/organ-kind.ts";

/** 市科技局 and 市科学技术局 are one bureau. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/科技/g, "科学技术"],
  [/委员会/g, "委"],
];
/** 苍浦市, 临溪县: what stands before the name of the organ itself. */
const PLACE = /^(?:.{1,8}?(?:省|自治区|市|州|盟|区|县|旗))+/u;
/** What bureaus of science were called before and after the reforms of 2018 and 2023: merged, split, renamed. */
const FAMILIES: readonly RegExp[] = [
  /科学技术|科工|科经|科委|科商|科创(?:局|委)|知识产权|教科(?:局|体|文|委)|科教(?:局|体|文|委|和)/,
];

/** A name without the abbreviations in which reports write it. */
export function fullName(bureau: string): string {
  return SHORT.reduce((name, [short, long]) => name.replace(short, long), bureau);
}

/** 临溪县 stands for 临溪县人民政府 in the titles of its reports. */
const GOVERNMENT = /(?:人民)?政府$/;

/** Whether two names mean one bureau: one is the end of the other, or both are names of one family in one place. */
export function isSameBureau(one: string, other: string): boolean {
  const areGovernments = organKind(one) === "government" && organKind(other) === "government";
  const [first, second] = [one, other].map((name) =>
    fullName(areGovernments ? name.replace(GOVERNMENT, "") : name),
  );
  if (!first || !second) return false;
  if (first.endsWith(second) || second.endsWith(first)) return true;
  const isKin = FAMILIES.some((family) => family.test(first) && family.test(second));
  const [here, there] = [PLACE.exec(first)?.[0] ?? "", PLACE.exec(second)?.[0] ?? ""];
  return isKin && (here.endsWith(there) || there.endsWith(here));
}
