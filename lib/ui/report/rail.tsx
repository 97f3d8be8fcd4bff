import { useSpeech, type Language, type MessageKey } from "../i18n.tsx";
import { Logo } from "../logo.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { deskPage, writeRoute, type ReportPage } from "./route.ts";

export const PAGE_TITLE: Readonly<Record<ReportPage, MessageKey>> = {
  overview: "pageOverview",
  findings: "pageFindings",
  columns: "pageColumns",
  annual: "pageAnnual",
  unread: "pageUnread",
  history: "pageHistory",
  compare: "pageCompare",
  register: "pageRegister",
  checklist: "checklist",
  settings: "pageSettings",
  import: "pageImport",
  help: "pageHelp",
};

const GROUPS: readonly { readonly title: MessageKey; readonly pages: readonly ReportPage[] }[] = [
  { title: "thisAudit", pages: ["overview", "findings", "columns", "annual", "unread"] },
  { title: "thisBureau", pages: ["history"] },
  { title: "allBureaus", pages: ["compare", "register"] },
  { title: "tools", pages: ["checklist", "import", "settings", "help"] },
];

interface RailProps {
  readonly page: ReportPage;
  readonly counts: Readonly<Partial<Record<ReportPage, number>>>;
  readonly hasRun: boolean;
  readonly chooseLanguage: (language: Language) => void;
}

/** The report's navigation: pages of this audit, of the bureau, of all bureaus, tools. */
export function Rail({ page, counts, hasRun, chooseLanguage }: RailProps) {
  const { t } = useSpeech();
  const groups = GROUPS.map(({ title, pages }) => ({
    title,
    pages: pages.filter((name) => hasRun || deskPage(name) !== null),
  }));
  return (
    <nav class="rail" aria-label={t("mainNavigation")}>
      <div>
        <a class="brand" href={writeRoute({ page: "overview", selected: null })}>
          <Logo />
          {t("extensionShortName")}
        </a>
        {groups
          .filter(({ pages }) => pages.length > 0)
          .map(({ title, pages }) => (
            <div key={title} class="rail-group">
              <h2>{t(title)}</h2>
              <ul class="plain">
                {pages.map((name) => (
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
            </div>
          ))}
        <div class="foot">
          <p>{t("storedHere")}</p>
          <LanguageSwitch choose={chooseLanguage} />
        </div>
      </div>
    </nav>
  );
}
