import { opinionOf } from "../../../audit/review/current-view.ts";
import { useSpeech } from "../../i18n.tsx";
import { COMMAND_ERROR } from "../../words/run-words.ts";
import { VERDICT } from "../../words/verdict-words.ts";
import type { ReviewDesk } from "../review/review-desk.ts";
import { SafeLink } from "../safe-link.tsx";
import type { RecheckState } from "./recheck-state.ts";

interface RecheckNoticeProps {
  readonly state: RecheckState;
  readonly homeUrl: string;
  readonly desk: ReviewDesk;
  readonly again: () => void;
  readonly close: () => void;
}

/** What became of looking again. A mended finding leaves the list, so this stands above it. */
export function RecheckNotice({ state, homeUrl, desk, again, close }: RecheckNoticeProps) {
  const { t, say } = useSpeech();
  const { entry } = state;
  const name = entry.item === null ? entry.verdict.itemId : say(entry.item.title);
  const opinion = opinionOf(desk.reviews, entry.key);
  const isRecorded = opinion.rectification.result === "passed";
  const record = () =>
    desk.set(entry.key, {
      ...opinion,
      rectification: { ...opinion.rectification, state: "done", result: "passed" },
    });
  return (
    <div class="recheck" role="status" data-testid="recheck" data-state={state.kind}>
      {state.kind === "running" && <p>{t("rechecking", name)}</p>}
      {(state.kind === "fixed" || state.kind === "still") && (
        <p>
          <strong>{t(state.kind === "fixed" ? "recheckFixed" : "recheckStill", name)}</strong>{" "}
          <span class="soft">
            {t(
              "recheckWhat",
              t(VERDICT[state.result.before]),
              t(VERDICT[state.result.after]),
              state.result.pages,
            )}
          </span>
        </p>
      )}
      {state.kind === "refused" && (
        <p>
          <strong>{t("recheckUnread", name)}</strong> {t(COMMAND_ERROR[state.error])}
          {state.detail !== "" && <span class="note"> {state.detail}</span>}
        </p>
      )}
      <p class="line wrap">
        {state.kind === "fixed" &&
          (isRecorded ? (
            <span class="note">{t("mendRecorded")}</span>
          ) : (
            <button class="btn btn-small" type="button" data-testid="record-mended" onClick={record}>
              {t("recordMended")}
            </button>
          ))}
        {state.kind === "refused" && (
          <>
            {state.error === "tab-gone" && <SafeLink url={homeUrl}>{t("openSite")}</SafeLink>}
            <button class="btn btn-small" type="button" onClick={again}>
              {t("recheckAgain")}
            </button>
          </>
        )}
        {state.kind !== "running" && (
          <button class="btn btn-small" type="button" onClick={close}>
            {t("close")}
          </button>
        )}
      </p>
    </div>
  );
}
