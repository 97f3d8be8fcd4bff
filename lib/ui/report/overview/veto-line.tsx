import type { Checklist } from "../../../audit/checklist.ts";
import type { Verdict } from "../../../audit/verdict.ts";
import { useSpeech } from "../../i18n.tsx";
import { SeverityTag } from "../../severity-tag.tsx";
import { writeRoute } from "../route.ts";

interface VetoLineProps {
  readonly verdicts: readonly Verdict[];
  readonly checklist: Checklist;
}

/** Vetoes that failed with what was seen, then those that nobody could decide. A program's veto is 尚未复核 until a person confirms it. */
export function VetoLine({ verdicts, checklist }: VetoLineProps) {
  const { t, say } = useSpeech();
  const vetoes = verdicts.filter(({ severity }) => severity === "veto");
  const failed = vetoes.filter(({ verdict }) => verdict === "fail");
  const open = vetoes.filter(({ verdict }) => verdict === "review" || verdict === "not-assessed");
  const titles = new Map(checklist.items.map((item) => [item.id, say(item.title)]));
  const openTitles = open.map(({ itemId }) => titles.get(itemId) ?? itemId);
  return (
    <div class="stack veto-line" data-testid="veto-line">
      <p class="line wrap">
        <SeverityTag severity="veto" verdict={failed.length > 0 ? "fail" : "pass"} />
        <strong>{failed.length > 0 ? t("vetoCount", failed.length) : t("vetoNone")}</strong>
      </p>
      {failed.map((verdict) => (
        <p key={verdict.itemId}>
          {say(verdict.reason)}{" "}
          <a href={writeRoute({ page: "findings", selected: verdict.findings[0]?.key ?? verdict.itemId })}>
            {t("seeEvidence")}
          </a>
        </p>
      ))}
      {open.length > 0 && <p class="note">{t("vetoOpen", open.length, openTitles.join(t("listComma")))}</p>}
    </div>
  );
}
