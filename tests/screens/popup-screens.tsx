import type { JSX } from "preact";
import type { PauseReason, RunRow } from "../../lib/store/rows.ts";
import { Popup, type PopupProps } from "../../lib/ui/popup/popup.tsx";
import { CHECKLIST, REVIEWED, TAB_SITE } from "./literals.ts";
import { CLEAN, FINISHED, RUNNING } from "./run-literals.ts";

const done = () => Promise.resolve({ ok: true, value: null } as const);

const READY: PopupProps = {
  tab: { ok: true, value: TAB_SITE },
  run: null,
  reviewed: null,
  recent: [],
  checklists: [CHECKLIST],
  today: "2026-11-20",
  actions: {
    start: done,
    pause: done,
    resume: done,
    cancel: done,
    verify: done,
    exportCsv: done,
    openPanel: done,
    openReport: () => undefined,
  },
};

const paused = (pausedBecause: PauseReason, pauseDetail = ""): RunRow => ({
  ...RUNNING,
  state: "paused",
  pausedBecause,
  pauseDetail,
});

/** Every state of the popup, fed with literals. */
export const POPUP_SCREENS: Readonly<Record<string, () => JSX.Element>> = {
  "popup-ready": () => <Popup {...READY} />,
  "popup-unrecognised": () => (
    <Popup
      {...READY}
      tab={{
        ok: true,
        value: { ...TAB_SITE, recognised: false, idCode: "", title: "本地天气预报", host: "tianqi.example" },
      }}
    />
  ),
  "popup-unreadable": () => (
    <Popup
      {...READY}
      tab={{ ok: false, error: "tab-not-readable", detail: "" }}
      recent={[FINISHED, { ...CLEAN, id: "run-3", bureau: { ...CLEAN.bureau, name: "临汐市科学技术局" } }]}
    />
  ),
  "popup-running": () => <Popup {...READY} run={RUNNING} />,
  "popup-paused-tab": () => <Popup {...READY} run={paused("tab-closed")} />,
  "popup-paused-blocked": () => <Popup {...READY} run={paused("blocked", "HTTP 403，连续 5 次")} />,
  "popup-judging": () => <Popup {...READY} run={{ ...RUNNING, state: "judging" }} />,
  "popup-finished": () => <Popup {...READY} run={FINISHED} reviewed={REVIEWED} />,
  "popup-clean": () => <Popup {...READY} run={CLEAN} reviewed={null} />,
};
