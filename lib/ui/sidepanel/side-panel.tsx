import { useMemo } from "preact/hooks";
import type { PageFacts } from "../../facts/page-facts.ts";
import type { Result } from "../../platform/commands.ts";
import { Icon } from "../icon.tsx";
import { useSpeech } from "../i18n.tsx";
import { Logo } from "../logo.tsx";
import type { ReviewDesk } from "../report/review/review-desk.ts";
import { COMMAND_ERROR } from "../words/run-words.ts";
import { aboutPage, type PageAudit } from "./about-page.ts";
import { PageView } from "./page-view.tsx";
import type { SidePanelActions } from "./side-panel-actions.ts";

export interface SidePanelProps {
  /** What the tab shows; null until it has answered. */
  readonly page: Result<PageFacts> | null;
  /** The newest finished audit of its site; null where there is none. */
  readonly audit: PageAudit | null;
  /** The page as that audit read it; null where it did not, or where the audit came from a file. */
  readonly then: PageFacts | null;
  /** Column address → the items that people of this machine have named for it. */
  readonly corrections: Readonly<Record<string, readonly string[]>>;
  readonly desk: ReviewDesk;
  readonly actions: SidePanelActions;
}

/** Beside the page: what it is taken for and from where, what was found on it, and how to say that this is wrong. */
export function SidePanel({ page, audit, then, corrections, desk, actions }: SidePanelProps) {
  const { t } = useSpeech();
  const facts = page?.ok === true ? page.value : null;
  const about = useMemo(() => (facts && audit ? aboutPage(facts, audit) : null), [facts, audit]);
  return (
    <div class="panel" data-testid="panel" data-state={stateOf(page)}>
      <header class="popup-head">
        <Logo />
        <h1 class="grow">{t("currentPage")}</h1>
        <button
          class="btn btn-icon"
          type="button"
          title={t("rereadPage")}
          aria-label={t("rereadPage")}
          onClick={actions.reread}
        >
          <Icon name="again" />
        </button>
      </header>
      <main>
        {page === null && <p class="panel-part late soft">{t("readingPage")}</p>}
        {page?.ok === false && (
          <section class="panel-part stack" role="status">
            <h2>{t("unreadableTitle")}</h2>
            <p class="soft">{t(COMMAND_ERROR[page.error])}</p>
            <p class="soft">{t("panelNeedsClick")}</p>
          </section>
        )}
        {facts !== null && (
          <PageView
            key={`${facts.url} ${facts.fetchedAt}`}
            facts={facts}
            about={about}
            then={then}
            checklist={audit?.checklist ?? null}
            corrections={corrections}
            desk={desk}
            actions={actions}
          />
        )}
      </main>
    </div>
  );
}

function stateOf(page: Result<PageFacts> | null): "loading" | "unreadable" | "read" {
  if (page === null) return "loading";
  return page.ok ? "read" : "unreadable";
}
