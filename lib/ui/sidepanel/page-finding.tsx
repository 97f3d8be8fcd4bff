import { useState } from "preact/hooks";
import { opinionOf } from "../../audit/review/current-view.ts";
import type { Entry } from "../../export/entries.ts";
import { useSpeech } from "../i18n.tsx";
import { Mark } from "../mark.tsx";
import { decisionsFor } from "../report/review/review-key.ts";
import type { ReviewDesk } from "../report/review/review-desk.ts";
import { Said } from "../said.tsx";
import { SeverityTag } from "../severity-tag.tsx";
import { COMMAND_ERROR } from "../words/run-words.ts";
import { DECISION } from "../words/review-words.ts";
import type { SidePanelActions } from "./side-panel-actions.ts";

interface PageFindingProps {
  readonly entry: Entry;
  readonly desk: ReviewDesk;
  readonly actions: SidePanelActions;
}

/** One finding of this page: shown in the page, called mistaken, or opened in the report. */
export function PageFinding({ entry, desk, actions }: PageFindingProps) {
  const { t, say } = useSpeech();
  const { verdict, item, message, evidence, key, judged } = entry;
  const [isMarked, setMarked] = useState(false);
  const [said, setSaid] = useState("");
  const quotes = evidence.map(({ quote }) => quote).filter((quote) => quote !== "");
  const opinion = opinionOf(desk.reviews, key);
  const isMistaken = opinion.decision === "false-positive";
  const basis = item?.basis[0];

  const toggle = async () => {
    if (isMarked) {
      await actions.unmark();
      setMarked(false);
      setSaid("");
      return;
    }
    const result = await actions.mark(quotes);
    setMarked(result.ok && result.value > 0);
    if (!result.ok) setSaid(t(COMMAND_ERROR[result.error]));
    else setSaid(result.value > 0 ? t("markedPlaces", result.value) : t("markedNothing"));
  };

  return (
    <li class={entry.open ? undefined : "is-dismissed"} data-testid="page-finding">
      <p class="line between">
        <Mark verdict={verdict.verdict} severity={verdict.severity} />
        <SeverityTag {...verdict} />
      </p>
      <p class="small">
        <strong>{item === null ? verdict.itemId : say(item.title)}</strong>
        <br />
        <Said text={message} />
      </p>
      {basis !== undefined && (
        <p class="note" lang="zh-CN">
          {basis.document}
          {basis.clause}
        </p>
      )}
      <p class="line wrap">
        {quotes.length > 0 && (
          <button
            class="btn btn-small"
            type="button"
            data-testid="mark"
            aria-pressed={isMarked}
            onClick={() => void toggle()}
          >
            {isMarked ? t("unmarkInPage") : t("markInPage")}
          </button>
        )}
        {decisionsFor(judged.verdict).includes("false-positive") && (
          <button
            class="btn btn-small"
            type="button"
            data-testid="mistaken"
            aria-pressed={isMistaken}
            onClick={() => desk.set(key, { ...opinion, decision: isMistaken ? null : "false-positive" })}
          >
            {isMistaken ? t("takeBackMistaken") : t("callMistaken")}
          </button>
        )}
        <button class="btn btn-small" type="button" onClick={() => actions.openFinding(key)}>
          {t("openInReport")}
        </button>
      </p>
      <p class="note" role="status">
        {said}
        {opinion.decision !== null && t("reviewedAs", t(DECISION[opinion.decision]))}
      </p>
    </li>
  );
}
