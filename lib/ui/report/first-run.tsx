import { useSpeech, type Language } from "../i18n.tsx";
import { Logo } from "../logo.tsx";
import { PermissionsCard, VerdictsCard } from "./help/meanings-card.tsx";
import { StepsCard } from "./help/steps-card.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { writeRoute } from "./route.ts";

/** What a user sees before the first audit: four steps, five verdicts, the permissions, and that nothing leaves the machine. */
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
          <StepsCard />
          <div class="stack">
            <VerdictsCard />
            <PermissionsCard />
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
