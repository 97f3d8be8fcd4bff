import type { Text } from "../../facts/text.ts";
import type { z } from "../../facts/zod.ts";

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, Text>> = {
  string: { zh: "文字", en: "a text" },
  number: { zh: "数字", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: " true 或 false", en: "true or false" },
  array: { zh: "列表 [ ]", en: "a list [ ]" },
  object: { zh: "对象 { }", en: "an object { }" },
  record: { zh: "对象 { }", en: "an object { }" },
  null: { zh: " null", en: "null" },
};
const SIZES: Readonly<Record<string, Text>> = {
  array: { zh: "项", en: " entries" },
  string: { zh: "个字符", en: " characters" },
};

/** What a schema found wrong, and what to write instead. `missing`: the field is not there at all. */
export function explainIssue(issue: Issue, missing: boolean): Text {
  switch (issue.code) {
    case "invalid_type":
      return ofType(TYPES[issue.expected] ?? { zh: issue.expected, en: issue.expected }, missing);
    case "unrecognized_keys":
      return unknownFields(issue.keys);
    case "invalid_value":
      return oneOf(issue.values.map(String), missing);
    case "too_small":
      return bound("不能少于", "at least", issue.minimum, issue.origin);
    case "too_big":
      return bound("不能多于", "at most", issue.maximum, issue.origin);
    case "invalid_union":
      return ofUnion(issue, missing);
    case "custom":
    case "invalid_format":
    case "invalid_key":
    case "invalid_element":
    case "not_multiple_of":
      return byMessage(issue.message);
  }
}

function ofType(type: Text, missing: boolean): Text {
  return missing
    ? { zh: `缺这一栏，请补上，应为${type.zh}`, en: `is missing: add ${type.en}` }
    : { zh: `应为${type.zh}`, en: `must be ${type.en}` };
}

function unknownFields(names: readonly string[]): Text {
  const listed = names.map((name) => `“${name}”`);
  return {
    zh: `不认识${listed.join("、")}，请检查拼写或删去`,
    en: `has the unknown field ${listed.join(", ")}: check the spelling or remove it`,
  };
}

function oneOf(values: readonly string[], missing: boolean): Text {
  const zh = values.join("、");
  const en = values.join(", ");
  return missing
    ? { zh: `缺这一栏，请填 ${zh} 之一`, en: `is missing: use one of ${en}` }
    : { zh: `只能是 ${zh}`, en: `must be one of ${en}` };
}

function bound(zh: string, en: string, limit: number | bigint, origin: string): Text {
  const size = SIZES[origin] ?? { zh: "", en: "" };
  return {
    zh: `${zh} ${String(limit)}${size.zh && ` ${size.zh}`}`,
    en: `must have ${en} ${String(limit)}${size.en}`,
  };
}

/** Of several shapes that would do, the one that is nearest: the fewest things are wrong with it. */
function ofUnion(issue: Extract<Issue, { code: "invalid_union" }>, missing: boolean): Text {
  if ("options" in issue && Array.isArray(issue.options)) return oneOf(issue.options.map(String), missing);
  const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
  const [first] = nearest;
  if (!first) return byMessage(issue.message);
  const inner = explainIssue(first, missing);
  const where = first.path.map(String).join(".");
  return where === "" ? inner : { zh: `其中 ${where} ${inner.zh}`, en: `${where} in it ${inner.en}` };
}

function byMessage(message: string): Text {
  return message.includes("YYYY-MM-DD")
    ? { zh: "应为存在的日期，写作 2026-11-21", en: "must be a day that exists, written 2026-11-21" }
    : { zh: `不合要求（${message}）`, en: `is not valid (${message})` };
}
