import type { Verdict } from "../../audit/records/verdict.ts";
import { byWeight } from "../by-weight.ts";
import { useSpeech } from "../i18n.tsx";
import { Mark } from "../mark.tsx";
import { Said } from "../said.tsx";
import { SeverityTag } from "../severity-tag.tsx";

const SHOWN = 3;

/** The failed items that weigh most. */
export function TopFindings({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  const { t } = useSpeech();
  const top = verdicts
    .filter(({ verdict }) => verdict === "fail")
    .sort(byWeight)
    .slice(0, SHOWN);
  return (
    <ul class="plain top-list" aria-label={t("topFindings")}>
      {top.map((verdict) => (
        <li key={verdict.itemId}>
          <Mark verdict="fail" severity={verdict.severity} wordless />
          <span class="three-lines">
            <Said text={verdict.reason} />
          </span>
          <SeverityTag {...verdict} />
        </li>
      ))}
    </ul>
  );
}
