import { checklist, type Checklist } from "../checklist/checklist.ts";
import { checklistProblems } from "./checklist-problems.ts";
import type { Registry } from "../contract/evaluator.ts";
import { paramProblems } from "./param-problems.ts";
import type { Problem } from "./problem.ts";
import { schemaProblems } from "./schema-problems.ts";

/** A checklist that can be judged by, or everything that is wrong with the file. */
export type ParsedChecklist =
  { readonly ok: Checklist } | { readonly problems: readonly [Problem, ...Problem[]] };

/**
 * Reads a user's own checklist from parsed JSON. A checklist that is given back is sound: every evaluator exists and
 * takes its parameters, every reference leads somewhere. Never throws. `$schema` is for editors and is dropped.
 */
export function parseChecklist(json: unknown, registry: Registry): ParsedChecklist {
  const bare = withoutSchema(json);
  const result = checklist.safeParse(bare);
  const problems = result.success
    ? [...checklistProblems(result.data), ...paramProblems(result.data, registry)]
    : schemaProblems(result.error.issues, bare);
  const [first, ...rest] = problems;
  if (first) return { problems: [first, ...rest] };
  return result.success ? { ok: result.data } : { problems: [NOTHING_FOUND] };
}

function withoutSchema(json: unknown): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  return Object.fromEntries(Object.entries(json).filter(([name]) => name !== "$schema"));
}

/** A schema that refuses without an issue would otherwise pass for sound. */
const NOTHING_FOUND: Problem = {
  path: "",
  message: { zh: "清单文件：格式不合要求", en: "The file: it is not a checklist" },
};
