import { useState } from "preact/hooks";
import type { Checklist } from "../../../audit/checklist/checklist.ts";
import { CHANGE_KINDS, type Change, type ChangeKind, type Side } from "../../../compare/change.ts";
import { changeCounts } from "../../../compare/change-counts.ts";
import { compareRuns } from "../../../compare/compare-runs.ts";
import { useSpeech } from "../../i18n.tsx";
import { Said } from "../../said.tsx";
import { CHANGE } from "../../words/review-words.ts";
import { VERDICT } from "../../words/verdict-words.ts";
import { OBSTACLE } from "../overview/changes-card.tsx";
import type { PastReviewed } from "../previous.ts";

/** Rows drawn of one kind; the ledger of each audit has them all. */
const MOST = 200;

interface ComparisonCardProps {
  readonly before: PastReviewed;
  readonly after: PastReviewed;
  readonly checklist: Checklist;
}

/** Two audits beside each other, finding by finding. */
export function ComparisonCard({ before, after, checklist }: ComparisonCardProps) {
  const { t } = useSpeech();
  const [kind, setKind] = useState<ChangeKind | null>(null);
  const { obstacle, changes } = compareRuns(before.reviewed.record, after.reviewed.record);
  const counts = changeCounts(changes);
  const [from, to] = [before.reviewed.record.referenceDate, after.reviewed.record.referenceDate];
  const shown = CHANGE_KINDS.filter((each) => (kind === null ? each !== "still" : each === kind));
  const rows = shown.filter((each) => counts[each] > 0);
  return (
    <section class="card" data-testid="comparison">
      <div class="card-head wrap">
        <h2>{t("fromTo", from, to)}</h2>
        {obstacle === null && (
          <div class="seg" role="group" aria-label={t("change")}>
            <button type="button" aria-pressed={kind === null} onClick={() => setKind(null)}>
              {t("changed")}
            </button>
            {CHANGE_KINDS.map((each) => (
              <button key={each} type="button" aria-pressed={kind === each} onClick={() => setKind(each)}>
                {t(CHANGE[each])} {counts[each]}
              </button>
            ))}
          </div>
        )}
      </div>
      {obstacle !== null ? (
        <p class="card-body soft">{t(OBSTACLE[obstacle])}</p>
      ) : rows.length === 0 ? (
        <p class="card-body soft">{t("nothingChanged")}</p>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label={t("fromTo", from, to)}>
          <table class="tops">
            <caption class="sr">{t("fromTo", from, to)}</caption>
            <thead>
              <tr>
                <th scope="col">{t("item")}</th>
                <th scope="col">{from}</th>
                <th scope="col">{to}</th>
                <th scope="col">{t("itemId")}</th>
              </tr>
            </thead>
            {rows.map((each) => (
              <ChangeRows key={each} kind={each} changes={changes} checklist={checklist} />
            ))}
          </table>
        </div>
      )}
    </section>
  );
}

interface ChangeRowsProps {
  readonly kind: ChangeKind;
  readonly changes: readonly Change[];
  readonly checklist: Checklist;
}

function ChangeRows({ kind, changes, checklist }: ChangeRowsProps) {
  const { t, say } = useSpeech();
  const titles = new Map(checklist.items.map((item) => [item.id, say(item.title)]));
  const rows = changes.filter((change) => change.kind === kind);
  return (
    <tbody data-change={kind}>
      <tr class="group">
        <th scope="rowgroup" colSpan={4}>
          {t(CHANGE[kind])} {rows.length}
        </th>
      </tr>
      {rows.slice(0, MOST).map(({ key, itemId, before, after }) => (
        <tr key={key}>
          <th scope="row">{titles.get(itemId) ?? itemId}</th>
          <td class="soft">
            <SideCell side={before} />
          </td>
          <td>
            <SideCell side={after} />
          </td>
          <td class="mono note">{itemId}</td>
        </tr>
      ))}
      {rows.length > MOST && (
        <tr>
          <td colSpan={4} class="note">
            {t("moreRows", rows.length - MOST)}
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** Verdict and what was seen; a dash where this audit lists nothing. */
function SideCell({ side }: { readonly side: Side | null }) {
  const { t } = useSpeech();
  if (side === null) return <span class="dash">—</span>;
  return (
    <>
      {t(VERDICT[side.verdict])}{" "}
      <span class="soft">
        <Said text={side.message} />
      </span>
    </>
  );
}
