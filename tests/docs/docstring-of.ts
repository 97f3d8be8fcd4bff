import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const CHECKS = join(import.meta.dirname, "../../checks");

/** The sentence that stands above an evaluator in its source, on one line. Throws where there is none. */
export function docstringOf(name: string): string {
  const files = readdirSync(CHECKS, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  for (const file of files) {
    const before = readFileSync(join(CHECKS, file), "utf8").split(`export const ${name}:`);
    if (before.length === 2) return lastComment(before[0] ?? "", name);
  }
  throw new Error(`No file under checks/ exports the evaluator “${name}”.`);
}

function lastComment(source: string, name: string): string {
  const start = source.lastIndexOf("/**");
  const comment = source.slice(start).trimEnd();
  if (start < 0 || !comment.endsWith("*/")) throw new Error(`The evaluator “${name}” has no docstring.`);
  return comment
    .slice(3, -2)
    .split("\n")
    .map((line) => line.replace(/^\s*\*?\s?/, "").trim())
    .join(" ")
    .trim();
}
