import type { Severity, VerdictKind } from "../audit/records/verdict.ts";
import { useSpeech } from "./i18n.tsx";
import { MarkShape } from "./mark-shape.tsx";
import { VERDICT } from "./words/verdict-words.ts";

interface MarkProps {
  readonly verdict: VerdictKind;
  /** Red is for a failed veto alone. */
  readonly severity?: Severity;
  /** Leaves the word to screen readers. */
  readonly wordless?: boolean;
}

/** The sign of a verdict: shape, word, and only then colour. */
export function Mark({ verdict, severity, wordless = false }: MarkProps) {
  const { t } = useSpeech();
  const colour = verdict === "fail" && severity === "veto" ? "veto" : verdict;
  return (
    <span class={`v v-${colour}`}>
      <MarkShape verdict={verdict} />
      <span class={wordless ? "sr" : undefined}>{t(VERDICT[verdict])}</span>
    </span>
  );
}
