import { useSpeech, type Language, type MessageKey } from "../i18n.tsx";
import { Logo } from "../logo.tsx";
import { Mark } from "../mark.tsx";
import { VERDICT_ORDER } from "../words.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { writeRoute } from "./route.ts";
import type { VerdictKind } from "../../audit/verdict.ts";

const STEPS: readonly (readonly [MessageKey, MessageKey])[] = [
  ["stepOpen", "stepOpenNote"],
  ["stepStart", "stepStartNote"],
  ["stepRead", "stepReadNote"],
];

const MEANING: Readonly<Record<VerdictKind, MessageKey>> = {
  pass: "meaningPass",
  fail: "meaningFail",
  review: "meaningReview",
  "not-applicable": "meaningNotApplicable",
  "not-assessed": "meaningNotAssessed",
};

/** What a user sees before the first audit: three steps, five verdicts, and that nothing leaves the machine. */
export function FirstRun({ chooseLanguage }: { readonly chooseLanguage: (language: Language) => void }) {
  const { t } = useSpeech();
  return (
    <div class="first-run" data-testid="first-run">
      <header class="topbar">
        <Logo />
        <strong>{t("extensionName")}</strong>
        <span class="grow" />
        <LanguageSwitch choose={chooseLanguage} />
      </header>
      <main class="content">
        <h1>{t("firstRunTitle")}</h1>
        <p class="soft">{t("firstRunLead")}</p>
        <div class="cols cols-1-1">
          <section class="card" aria-label={t("threeSteps")}>
            <ol class="steps card-body">
              {STEPS.map(([title, note]) => (
                <li key={title}>
                  <div>
                    <h2>{t(title)}</h2>
                    <p class="soft">{t(note)}</p>
                  </div>
                </li>
              ))}
            </ol>
          </section>
          <div class="stack">
            <section class="card">
              <div class="card-head">
                <h2>{t("fiveVerdicts")}</h2>
              </div>
              <table>
                <caption class="sr">{t("fiveVerdicts")}</caption>
                <tbody>
                  {VERDICT_ORDER.map((verdict) => (
                    <tr key={verdict}>
                      <th scope="row">
                        <Mark verdict={verdict} />
                      </th>
                      <td class="soft">{t(MEANING[verdict])}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
            <p class="notice">{t("nothingLeavesLong")}</p>
            <p>
              {t("importInstead")}{" "}
              <a href={writeRoute({ page: "import", selected: null })}>{t("pageImport")}</a>
            </p>
          </div>
        </div>
      </main>
    </div>
  );
}
