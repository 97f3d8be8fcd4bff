import { expect, test } from "vitest";
import { TAB_SITE } from "../../../tests/screens/literals.ts";
import { FINISHED, RUNNING } from "../../../tests/screens/run-literals.ts";
import { runOfTab } from "./run-of-tab.ts";

const TAB = { ok: true, value: TAB_SITE } as const;
const UNREADABLE = { ok: false, error: "tab-not-readable", detail: "" } as const;

test("an unfinished run of the site wins over a newer finished one", () => {
  const newer = { ...FINISHED, id: "newer", startedAt: "2026-11-19T01:00:00Z" };
  expect(runOfTab([newer, RUNNING], TAB, 99)?.id).toBe(RUNNING.id);
});

test("of finished runs the newest is shown", () => {
  const older = { ...FINISHED, id: "older", startedAt: "2026-08-20T01:00:00Z" };
  expect(runOfTab([older, FINISHED], TAB, 99)?.id).toBe(FINISHED.id);
});

test("another site's run is not shown", () => {
  const foreign = { ...RUNNING, origin: "https://kjj.linxi.example", tabId: 99 };
  expect(runOfTab([foreign], TAB, 99)).toBeNull();
});

test("a tab that cannot be read still shows the run that works in it, and no other", () => {
  expect(runOfTab([RUNNING], UNREADABLE, RUNNING.tabId ?? 0)?.id).toBe(RUNNING.id);
  expect(runOfTab([RUNNING], UNREADABLE, 99)).toBeNull();
  expect(runOfTab([FINISHED], UNREADABLE, FINISHED.tabId ?? 0)).toBeNull();
});
