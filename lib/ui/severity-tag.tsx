import type { Verdict } from "../audit/records/verdict.ts";
import { points } from "./figures.ts";
import { useSpeech } from "./i18n.tsx";
import { SEVERITY } from "./words/verdict-words.ts";

type SeverityTagProps = Pick<Verdict, "severity" | "verdict"> & {
  /** Points to name in the tag, where there is room and they were taken off. */
  readonly deduction?: number;
};

/** How much a verdict weighs. A veto is solid red only when it failed. */
export function SeverityTag({ severity, verdict, deduction = 0 }: SeverityTagProps) {
  const { t } = useSpeech();
  const names = severity === "deduct" && verdict === "fail" && deduction > 0;
  const kind = severity === "veto" && verdict !== "fail" ? "veto-open" : severity;
  return (
    <span class={`tag tag-${kind}`}>
      {names ? t("deductPoints", points(deduction)) : t(SEVERITY[severity])}
    </span>
  );
}
