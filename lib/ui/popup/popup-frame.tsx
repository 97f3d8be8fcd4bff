import type { ComponentChildren } from "preact";
import { Icon } from "../icon.tsx";
import { useSpeech, type MessageKey } from "../i18n.tsx";
import { Logo } from "../logo.tsx";
import type { PopupState } from "./popup-state.ts";

/** Said once when the state changes, for those who do not see it. */
const SPOKEN: Readonly<Record<PopupState["kind"], MessageKey | null>> = {
  loading: null,
  unreadable: "unreadableTitle",
  unrecognised: "unrecognisedTitle",
  ready: null,
  running: "stateRunning",
  paused: "statePaused",
  judging: "stateJudging",
  finished: "stateFinished",
};

interface PopupFrameProps {
  readonly state: PopupState["kind"];
  readonly openReport: () => void;
  /** Null where the browser has no panel beside the page. */
  readonly openPanel: (() => void) | null;
  readonly children: ComponentChildren;
}

/** What every state of the popup stands in: name, way to the side panel, footer; says the state to a screen reader. */
export function PopupFrame({ state, openReport, openPanel, children }: PopupFrameProps) {
  const { t } = useSpeech();
  const spoken = SPOKEN[state];
  return (
    <div class="popup" data-testid="state" data-state={state}>
      <header class="popup-head">
        <Logo />
        <h1 class="grow">{t("extensionShortName")}</h1>
        {openPanel !== null && (
          <button
            class="btn btn-icon"
            type="button"
            title={t("openPanel")}
            aria-label={t("openPanel")}
            data-testid="open-panel"
            onClick={openPanel}
          >
            <Icon name="panel" />
          </button>
        )}
        <button
          class="btn btn-icon"
          type="button"
          title={t("allReports")}
          aria-label={t("allReports")}
          onClick={openReport}
        >
          <Icon name="report" />
        </button>
      </header>
      <main>{children}</main>
      <p class="sr" role="status">
        {spoken === null ? "" : t(spoken)}
      </p>
    </div>
  );
}
