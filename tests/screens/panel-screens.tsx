import type { JSX } from "preact";
import { SidePanel, type SidePanelProps } from "../../lib/ui/sidepanel/side-panel.tsx";
import { CHECKLIST, RECORD, REVIEWED, SITE_URL } from "./literals.ts";
import { BLANK_LIST, STALE_LIST } from "./page-literals.ts";
import { FILLED } from "./report-literals.ts";

const done = () => Promise.resolve({ ok: true, value: null } as const);
export const PANEL: SidePanelProps = {
  page: { ok: true, value: STALE_LIST },
  audit: { run: REVIEWED, checklist: CHECKLIST },
  then: { ...STALE_LIST, fetchedAt: "2026-11-18T01:14:22Z" },
  corrections: {},
  desk: FILLED.reviewDesk,
  actions: {
    reread: () => undefined,
    mark: () => Promise.resolve({ ok: true, value: 2 }),
    unmark: done,
    correct: () => Promise.resolve({ kind: "kept" }),
    openFinding: () => undefined,
  },
};

const unread = `${SITE_URL}/zwgk/czxx/`;

/** Every state of the side panel, fed with literals. */
export const PANEL_SCREENS: Readonly<Record<string, () => JSX.Element>> = {
  "panel-list": () => <SidePanel {...PANEL} />,
  "panel-blank": () => (
    <SidePanel
      {...PANEL}
      page={{ ok: true, value: BLANK_LIST }}
      then={{ ...BLANK_LIST, capture: "rendered", state: "dynamic" }}
      corrections={{ [BLANK_LIST.url]: ["column.plans"] }}
    />
  ),
  "panel-unread": () => (
    <SidePanel
      {...PANEL}
      page={{
        ok: true,
        value: { ...BLANK_LIST, url: unread, finalUrl: unread, title: "财政信息", state: "ok" },
      }}
      then={null}
      audit={{
        run: {
          ...REVIEWED,
          record: {
            ...RECORD,
            coverage: { ...RECORD.coverage, notAssessed: [{ url: unread, cause: "timeout" }] },
          },
        },
        checklist: CHECKLIST,
      }}
    />
  ),
  "panel-unknown-site": () => <SidePanel {...PANEL} audit={null} then={null} />,
  "panel-unreadable": () => (
    <SidePanel {...PANEL} page={{ ok: false, error: "tab-not-readable", detail: "" }} />
  ),
};
