import type { Checklist } from "../../audit/checklist.ts";
import { points } from "../figures.ts";
import { useSpeech } from "../i18n.tsx";
import { SEVERITY } from "../words.ts";
import { Rule } from "./rule.tsx";

/** The items by group, to read: rule, threshold, points. */
export function ChecklistPage({ checklist }: { readonly checklist: Checklist }) {
  const { t, say } = useSpeech();
  return (
    <div class="content" data-testid="checklist">
      <section class="card">
        <div class="card-head">
          <h2>{t("checklistChoice", say(checklist.title), checklist.revision, checklist.items.length)}</h2>
        </div>
        <div class="scroll" tabIndex={0} role="region" aria-label={t("checklist")}>
          <table class="tops">
            <caption class="sr">{t("checklist")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("item")}</th>
                <th scope="col">{t("severity")}</th>
                <th scope="col" class="num">
                  {t("points")}
                </th>
                <th scope="col">{t("ruleAndThreshold")}</th>
              </tr>
            </thead>
            {checklist.groups.map((group) => (
              <tbody key={group.id}>
                <tr class="group">
                  <th scope="rowgroup" colSpan={4}>
                    {say(group.title)}
                  </th>
                </tr>
                {checklist.items
                  .filter(({ id }) => id.startsWith(`${group.id}.`))
                  .map((item) => (
                    <tr key={item.id}>
                      <th scope="row" class="item-name">
                        <strong>{say(item.title)}</strong>
                        <br />
                        <code class="note">{item.id}</code>
                      </th>
                      <td class="nowrap">{t(SEVERITY[item.severity])}</td>
                      <td class="num">{item.severity === "veto" ? "—" : points(item.points)}</td>
                      <td>
                        <Rule item={item} />
                      </td>
                    </tr>
                  ))}
              </tbody>
            ))}
          </table>
        </div>
      </section>
    </div>
  );
}
