import type { Language } from "../../i18n.tsx";
import { useSpeech } from "../../i18n.tsx";
import { ChoiceRow } from "./choice-row.tsx";
import type { SettingsDesk } from "./settings-desk.ts";

interface LookCardProps {
  readonly desk: SettingsDesk;
  readonly chooseLanguage: (language: Language) => void;
}

/** Language and colours, independent of the browser's. */
export function LookCard({ desk, chooseLanguage }: LookCardProps) {
  const { t, language } = useSpeech();
  return (
    <section class="card">
      <div class="card-head">
        <h2>{t("languageAndLook")}</h2>
      </div>
      <div class="card-body settings-grid">
        <ChoiceRow
          label={t("language")}
          value={language}
          choices={[
            { value: "zh_CN", word: "languageZh", lang: "zh-CN" },
            { value: "en", word: "languageEn", lang: "en" },
          ]}
          choose={chooseLanguage}
          note={t("languageNote")}
        />
        <ChoiceRow
          label={t("theme")}
          value={desk.settings.theme}
          choices={[
            { value: "system", word: "themeSystem" },
            { value: "light", word: "themeLight" },
            { value: "dark", word: "themeDark" },
            { value: "contrast", word: "themeContrast" },
          ]}
          choose={(theme) => desk.change({ theme })}
        />
      </div>
    </section>
  );
}
