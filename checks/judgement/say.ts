import type { Judgement } from "../../lib/audit/contract/evaluator.ts";
import type { Finding } from "../../lib/audit/records/verdict.ts";
import type { Text } from "../../lib/facts/text.ts";

/** A judgement in one line. */
export function say(
  verdict: Judgement["verdict"],
  reason: Text,
  findings: readonly Finding[] = [],
): Judgement {
  return { verdict, reason, findings };
}
