import type { Text } from "../../facts/text.ts";
import type { z } from "../../facts/zod.ts";
import { explainIssue } from "./explain-issue.ts";
import type { Problem } from "./problem.ts";

type Path = readonly PropertyKey[];

/** What a schema found wrong in a checklist, each with the item's id and the field that a reader looks for. */
export function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  json: unknown,
  base: Path = [],
): Problem[] {
  return issues.map((issue) => {
    const path = [...base, ...issue.path];
    const missing = valueAt(json, path) === undefined;
    return problemAt(path, json, explainIssue(issue, missing));
  });
}

/** A problem at a place of the file, its message beginning with that place in words. */
export function problemAt(path: Path, json: unknown, { zh, en }: Text): Problem {
  const place = placeOf(path, json);
  return {
    path: path.map(String).join("."),
    message: { zh: `${place.zh}：${zh}`, en: `${place.en}: ${en}` },
  };
}

function placeOf(path: Path, json: unknown): Text {
  const [first, index, ...rest] = path;
  if (first !== "items" || typeof index !== "number") return placeInFile(path);
  const id = valueAt(json, ["items", index, "id"]);
  const item: Text =
    typeof id === "string"
      ? { zh: `检查项 ${id}`, en: `Item ${id}` }
      : { zh: `第 ${index + 1} 个检查项`, en: `Item number ${index + 1}` };
  const field = rest.map(String).join(".");
  return field === "" ? item : { zh: `${item.zh}，${field}`, en: `${item.en}, ${field}` };
}

function placeInFile(path: Path): Text {
  const field = path.map(String).join(".");
  return field === ""
    ? { zh: "清单文件", en: "The file" }
    : { zh: `清单，${field}`, en: `Checklist, ${field}` };
}

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null) return undefined;
    return Object.entries(value).find(([name]) => name === String(key))?.[1];
  }, json);
}
