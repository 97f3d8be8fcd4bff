import { daysBetween, type CivilDate } from "../../../facts/civil-date.ts";
import type { BureauRow } from "../../../store/bureau-rows.ts";
import { useSpeech } from "../../i18n.tsx";
import { annualDeadline } from "./annual-deadline.ts";
import type { DueRectification } from "./register-desk.ts";

/** Rectifications that are shown; each bureau's findings have them all. */
const MOST = 8;

interface DeadlinesCardProps {
  readonly today: CivilDate;
  readonly bureaus: readonly BureauRow[];
  readonly due: readonly DueRectification[];
}

/** What is due next: mending that was asked for, the annual report, the budgets. */
export function DeadlinesCard({ today, bureaus, due }: DeadlinesCardProps) {
  const { t } = useSpeech();
  const names = new Map(bureaus.map(({ homeUrl, name }) => [homeUrl, name]));
  const annual = annualDeadline(today);
  return (
    <section class="card">
      <div class="card-head">
        <h2>{t("deadlines")}</h2>
      </div>
      <table class="deadlines" data-testid="deadlines">
        <caption class="sr">{t("deadlines")}</caption>
        <tbody>
          {due.slice(0, MOST).map(({ homeUrl, deadline, findings }) => (
            <tr key={`${homeUrl}|${deadline}`}>
              <th scope="row">
                {names.get(homeUrl) ?? homeUrl}
                <br />
                <span class="note">{t("dueRectification", findings)}</span>
              </th>
              <td class="num">
                {deadline}
                <br />
                <DaysLeft days={daysBetween(today, deadline)} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              {t("dueAnnual", annual.reportYear)}
              <br />
              <span class="note">{t("dueAnnualRule")}</span>
            </th>
            <td class="num">
              {annual.deadline}
              <br />
              <DaysLeft days={annual.daysLeft} />
            </td>
          </tr>
          <tr>
            <th scope="row">
              {t("dueBudget")}
              <br />
              <span class="note">{t("dueBudgetRule")}</span>
            </th>
            <td class="num soft due-unknown">{t("dueBudgetUnknown")}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function DaysLeft({ days }: { readonly days: number }) {
  const { t } = useSpeech();
  return days < 0 ? (
    <span class="v-fail">{t("daysOver", -days)}</span>
  ) : (
    <span class="note">{t("daysLeft", days)}</span>
  );
}
