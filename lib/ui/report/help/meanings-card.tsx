import type { ComponentChildren } from "preact";
import type { VerdictKind } from "../../../audit/records/verdict.ts";
import { useSpeech, type MessageKey } from "../../i18n.tsx";
import { Mark } from "../../mark.tsx";
import { VERDICT_ORDER } from "../../words/verdict-words.ts";

const VERDICTS: Readonly<Record<VerdictKind, MessageKey>> = {
  pass: "meaningPass",
  fail: "meaningFail",
  review: "meaningReview",
  "not-applicable": "meaningNotApplicable",
  "not-assessed": "meaningNotAssessed",
};

const PERMISSIONS: readonly (readonly [MessageKey, MessageKey])[] = [
  ["permissionTab", "permissionTabWhy"],
  ["permissionStorage", "permissionStorageWhy"],
  ["permissionAlarms", "permissionAlarmsWhy"],
  ["permissionHosts", "permissionHostsWhy"],
];

const TERMS: readonly (readonly [MessageKey, MessageKey])[] = [
  ["severityVeto", "meansVeto"],
  ["score", "meansScore"],
  ["coverage", "meansCoverage"],
  ["referenceDate", "meansReferenceDate"],
  ["scope", "meansScope"],
  ["matchedHow", "meansMatched"],
  ["review", "meansReview"],
  ["notOurItem", "meansNotOurs"],
  ["notVerified", "meansUnverified"],
];

/** The five verdicts. */
export function VerdictsCard() {
  const { t } = useSpeech();
  return (
    <TwoColumns
      title={t("fiveVerdicts")}
      rows={VERDICT_ORDER.map((verdict) => [<Mark verdict={verdict} />, t(VERDICTS[verdict])])}
    />
  );
}

/** What each permission is for; the program asks for no other. */
export function PermissionsCard() {
  const { t } = useSpeech();
  return <TwoColumns title={t("permissions")} rows={PERMISSIONS.map(([name, why]) => [t(name), t(why)])} />;
}

/** What the words of the trade mean that the screens use. */
export function TermsCard() {
  const { t } = useSpeech();
  return <TwoColumns title={t("terms")} rows={TERMS.map(([term, meaning]) => [t(term), t(meaning)])} />;
}

interface TwoColumnsProps {
  readonly title: string;
  readonly rows: readonly (readonly [ComponentChildren, string])[];
}

function TwoColumns({ title, rows }: TwoColumnsProps) {
  return (
    <section class="card meanings">
      <div class="card-head">
        <h2>{title}</h2>
      </div>
      <table>
        <caption class="sr">{title}</caption>
        <tbody>
          {rows.map(([name, meaning], index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              <td class="soft">{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
