import { useSpeech, type Language, type MessageKey } from "../i18n.tsx";
import { Logo } from "../logo.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { REPORT_PAGES, writeRoute, type ReportPage } from "./route.ts";

export const PAGE_TITLE: Readonly<Record<ReportPage, MessageKey>> = {
  overview: "pageOverview",
  findings: "pageFindings",
  unread: "pageUnread",
  checklist: "checklist",
};

interface RailProps {
  readonly page: ReportPage;
  readonly counts: Readonly<Partial<Record<ReportPage, number>>>;
  readonly chooseLanguage: (language: Language) => void;
}

export function Rail({ page, counts, chooseLanguage }: RailProps) {
  const { t } = useSpeech();
  return (
    <nav class="rail" aria-label={t("mainNavigation")}>
      <div>
        <a class="brand" href={writeRoute({ page: "overview", selected: null })}>
          <Logo />
          {t("extensionShortName")}
        </a>
        <h2>{t("thisAudit")}</h2>
        <ul class="plain">
          {REPORT_PAGES.map((name) => (
            <li key={name}>
              <a
                class="item"
                href={writeRoute({ page: name, selected: null })}
                aria-current={name === page ? "page" : undefined}
              >
                {t(PAGE_TITLE[name])}
                {counts[name] !== undefined && <span class="count">{counts[name]}</span>}
              </a>
            </li>
          ))}
        </ul>
        <div class="foot">
          <p>{t("storedHere")}</p>
          <LanguageSwitch choose={chooseLanguage} />
        </div>
      </div>
    </nav>
  );
}
