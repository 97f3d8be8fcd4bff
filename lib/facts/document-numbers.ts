import { bareText } from "./clean-text.ts";

/** 国办发〔2019〕54号 in any brackets, and orders: 国务院令第711号. On text without white space but its line breaks. */
const NUMBER =
  /([\p{Script=Han}]{1,16})[〔[［（(【{﹝〈<]((?:19|20)\d{2})年?[〕\]］）)】}﹞〉>](?:第)?(\d{1,5})号/gu;
const ORDER = /([\p{Script=Han}]{1,24}令)[（(〔]?\n*第?(\d{1,4})号/gu;
/** 2001年1月20日科学技术部令第4号: the day ends before the organ. */
const END_OF_DAY = /(\d日)/g;
const STATE = "中华人民共和国";
/** Words before the issuing organ's code in running text. */
const LEAD_IN =
  /^.*(?:根据|按照|依据|依照|遵照|参照|关于|以及|印发|转发|下发|执行|废止|通知|意见|规定|办法|文件|文号|字号|号为|下称|简称|详见)/u;
/** Words that join two numbers; in the name of an organ (国家发展和改革委员会令) they may stand, in its code they may not. */
const JOINT = /^.*[号的了和与及或由经至见]/u;
const LEADING_JOINT = /^(?:.*号)?[的了和与及或由经至]?/u;

/** Document numbers in the text, brackets normalised to 〔〕, each once in order. */
export function documentNumbers(text: string): string[] {
  const bare = text.split("\n").map(bareText).join("\n").normalize("NFKC").replace(END_OF_DAY, "$1\n");
  const numbers = [...bare.matchAll(NUMBER)].map(
    ({ index, 1: organ = "", 2: year = "", 3: serial = "" }) => ({
      index,
      number: named(organ, JOINT, (name) => `${name}〔${year}〕${String(Number(serial))}号`),
    }),
  );
  const orders = [...bare.matchAll(ORDER)].map(({ index, 1: organ = "", 2: serial = "" }) => ({
    index,
    number: named(organ, LEADING_JOINT, (name) => `${name}第${String(Number(serial))}号`),
  }));
  const all = [...numbers, ...orders].sort((a, b) => a.index - b.index);
  return [...new Set(all.flatMap(({ number }) => (number === null ? [] : [number])))];
}

function named(organ: string, joint: RegExp, write: (name: string) => string): string | null {
  const name = organ.replace(LEAD_IN, "").replace(STATE, "").replace(joint, "");
  return name === "" || name === "令" ? null : write(name);
}
