import type { Coverage } from "../../../audit/records/run-record.ts";
import { useSpeech } from "../../i18n.tsx";
import { TableHead } from "../../table-head.tsx";
import { CauseLine } from "../cause-line.tsx";
import { writeRoute } from "../route.ts";
import { unreadGroups } from "../unread-groups.ts";
import { UnreadRemedyButton, type Remedies } from "../unread-remedy-button.tsx";

interface UnreadCardProps extends Remedies {
  readonly coverage: Coverage;
}

/** Pages not read, by cause, each with the button that gets them read where there is one. They never count as failed. */
export function UnreadCard({ coverage, ...remedies }: UnreadCardProps) {
  const { t } = useSpeech();
  const groups = unreadGroups(coverage);
  return (
    <section class="card" data-testid="unread-card">
      <div class="card-head">
        <h2>{t("pagesUnreadTitle", coverage.notAssessed.length)}</h2>
        {groups.length > 0 && (
          <a class="note" href={writeRoute({ page: "unread", selected: null })}>
            {t("addresses")}
          </a>
        )}
      </div>
      {groups.length === 0 ? (
        <p class="card-body soft">{t("allRead", coverage.assessed)}</p>
      ) : (
        <table>
          <caption class="sr">{t("pagesUnreadTitle", coverage.notAssessed.length)}</caption>
          <TableHead heads={["causeHead", { figure: "pagesHead" }]} />
          <tbody>
            {groups.map((group) => (
              <tr key={group.cause}>
                <th scope="row">
                  <CauseLine group={group} />
                  <UnreadRemedyButton group={group} {...remedies} isBrief />
                </th>
                <td class="num">{group.urls.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {groups.length > 0 && <p class="card-foot">{t("unreadNeverFails")}</p>}
    </section>
  );
}
