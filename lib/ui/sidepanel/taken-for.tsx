import type { PageFacts, Pager } from "../../facts/page-facts.ts";
import { shanghaiTime } from "../../export/shanghai-time.ts";
import { useSpeech, type Speech } from "../i18n.tsx";
import { CAPTURE, PAGE_KIND, PAGE_STATE } from "../words/page-words.ts";
import { CAUSE } from "../words/cause-words.ts";
import type { AboutPage } from "./about-page.ts";
import { PageDate } from "./page-date.tsx";
import { parseUrl } from "../../facts/addresses/parse-url.ts";

interface TakenForProps {
  readonly facts: PageFacts;
  readonly about: AboutPage | null;
  readonly then: PageFacts | null;
}

/** What the page is taken for, and from where. Where the audit saw something else, both are told. */
export function TakenFor({ facts, about, then }: TakenForProps) {
  const { t, say } = useSpeech();
  const { path, name } = facts.column;
  const shownPath = about?.column?.path ?? path.map((link) => link.name);
  const column = shownPath.join(" › ") || about?.column?.name || name;
  const isOther = then !== null && (then.kind !== facts.kind || then.state !== facts.state);
  return (
    <>
      <h2>{facts.title || facts.url}</h2>
      <dl class="facts" data-testid="taken-for">
        <dt>{t("takenFor")}</dt>
        <dd>
          {t("kindAndState", t(PAGE_KIND[facts.kind]), t(PAGE_STATE[facts.state]))}
          {facts.stateReason.quote !== "" && (
            <>
              <br />
              <span class="note">{t("quoted", facts.stateReason.quote)}</span>
            </>
          )}
        </dd>
        <dt>{t("column")}</dt>
        <dd>{column === "" ? <span class="soft">{t("columnUnknown")}</span> : column}</dd>
        {about !== null && (
          <>
            <dt>{t("item")}</dt>
            <dd>
              {about.items.map(({ title }) => say(title)).join(t("listComma")) || (
                <span class="soft">{t("noItemMatched")}</span>
              )}
            </dd>
          </>
        )}
        <PageDate facts={facts} />
        {facts.items.length > 0 && (
          <>
            <dt>{t("rowsSeen")}</dt>
            <dd>
              {facts.pager === null
                ? t("rowsCount", facts.items.length)
                : t("kindAndState", t("rowsCount", facts.items.length), pagerWords(facts.pager, t))}
            </dd>
          </>
        )}
        {about?.unread && (
          <>
            <dt>{t("inAudit")}</dt>
            <dd>
              {t("verdictNotAssessed")}
              {t("colon")}
              {t(CAUSE[about.unread], parseUrl(facts.url)?.host ?? facts.url)}
              <br />
              <span class="note">{t("unreadNeverFails")}</span>
            </dd>
          </>
        )}
        {then !== null && (
          <>
            <dt>{t("inAudit")}</dt>
            <dd>
              {t("readThen", shanghaiTime(then.fetchedAt), t(CAPTURE[then.capture]))}
              {isOther && (
                <>
                  <br />
                  {t("takenThen", t("kindAndState", t(PAGE_KIND[then.kind]), t(PAGE_STATE[then.state])))}
                </>
              )}
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

function pagerWords({ current, total }: Pager, t: Speech["t"]): string {
  return total === null ? t("pagerAt", current) : t("pagerOf", current, total);
}
