import type { Verdict } from "../audit/records/verdict.ts";
import { SEVERITY_ORDER, VERDICT_ORDER } from "./words/verdict-words.ts";

type Weighed = Pick<Verdict, "verdict" | "severity" | "deduction">;

/** What failed before what is open, then by severity, then by points: the order in which a reader wants to know. */
export function byWeight(a: Weighed, b: Weighed): number {
  return (
    VERDICT_ORDER.indexOf(a.verdict) - VERDICT_ORDER.indexOf(b.verdict) ||
    SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity) ||
    b.deduction - a.deduction
  );
}
