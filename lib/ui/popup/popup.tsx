import { useState } from "preact/hooks";
import type { Checklist } from "../../audit/checklist/checklist.ts";
import type { ReviewedRun } from "../../audit/review/apply-reviews.ts";
import type { CivilDate } from "../../facts/civil-date.ts";
import type { Result, TabSite } from "../../platform/commands.ts";
import type { Settings } from "../../platform/settings.ts";
import type { RunRow } from "../../store/rows.ts";
import { CommandNotice, type CommandFailure } from "../command-notice.tsx";
import { Finished } from "./finished.tsx";
import { Judging } from "./judging.tsx";
import { Loading } from "./loading.tsx";
import { Paused } from "./paused.tsx";
import type { PopupActions } from "./popup-actions.ts";
import { PopupFrame } from "./popup-frame.tsx";
import { popupState, type PopupState } from "./popup-state.ts";
import { Running } from "./running.tsx";
import { StartForm } from "./start-form.tsx";
import { Unreadable } from "./unreadable.tsx";
import { Unrecognised } from "./unrecognised.tsx";

export interface PopupProps {
  /** Null until the tab has answered. */
  readonly tab: Result<TabSite> | null;
  /** The run of the tab's site, see `runOfTab`. */
  readonly run: RunRow | null;
  /** The run's record with what people have decided; null until it is loaded. `run.summary` is its result. */
  readonly reviewed: ReviewedRun | null;
  /** Newest first. */
  readonly recent: readonly RunRow[];
  readonly checklists: readonly Checklist[];
  readonly today: CivilDate;
  readonly actions: PopupActions;
  /** What a first audit of a bureau begins with. */
  readonly defaults?: Pick<Settings, "checklistId" | "maxPages" | "obeysRobots">;
  /** The bureau's scope as the user has set it; empty = as its site suggests. */
  readonly keptScopes?: readonly string[];
}

/** How a state asks for something: at most one wish at a time, its failure is shown below. */
export type Ask = (wish: () => Promise<Result<unknown>>) => void;

/** The popup as a function of the tab and the store; it keeps nothing but the user's wish to start anew. */
export function Popup(props: PopupProps) {
  const [again, setAgain] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const state = popupState(props.tab, props.run, again);
  const ask: Ask = (wish) => {
    setBusy(true);
    setFailure(null);
    void wish()
      .catch((error: unknown): Result => ({ ok: false, error: "internal-error", detail: String(error) }))
      .then((result) => {
        if (!result.ok) setFailure(result);
        setBusy(false);
      });
  };
  const { openPanel } = props.actions;
  return (
    <PopupFrame
      state={state.kind}
      openReport={() => props.actions.openReport(props.run?.id ?? null)}
      openPanel={openPanel && (() => ask(openPanel))}
    >
      {screenOf(state, props, { busy, ask, startAnew: () => setAgain(props.run?.id ?? null) })}
      <CommandNotice failure={failure} />
    </PopupFrame>
  );
}

interface Controls {
  readonly busy: boolean;
  readonly ask: Ask;
  readonly startAnew: () => void;
}

function screenOf(state: PopupState, props: PopupProps, { busy, ask, startAnew }: Controls) {
  const { actions } = props;
  switch (state.kind) {
    case "loading":
      return <Loading />;
    case "unreadable":
      return <Unreadable error={state.error} recent={props.recent} openReport={actions.openReport} />;
    case "unrecognised":
      return <Unrecognised {...props} site={state.site} busy={busy} ask={ask} />;
    case "ready":
      return <StartForm {...props} site={state.site} last={state.last} busy={busy} ask={ask} />;
    case "running":
      return <Running run={state.run} actions={actions} busy={busy} ask={ask} />;
    case "paused":
      return <Paused run={state.run} actions={actions} busy={busy} ask={ask} />;
    case "judging":
      return <Judging run={state.run} />;
    case "finished":
      return (
        <Finished
          run={state.run}
          reviewed={props.reviewed}
          actions={actions}
          busy={busy}
          ask={ask}
          {...(props.tab?.ok === true && { startAnew })}
        />
      );
  }
}
