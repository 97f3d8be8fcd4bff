import { expect, test } from "vitest";
import { TAB_SITE } from "../../../tests/screens/literals.ts";
import { FINISHED, RUNNING } from "../../../tests/screens/run-literals.ts";
import { popupState } from "./popup-state.ts";

const TAB = { ok: true, value: TAB_SITE } as const;

test("the wish to repeat a run opens the form, with that run as the last audit", () => {
  expect(popupState(TAB, FINISHED, FINISHED.id)).toMatchObject({ kind: "ready", last: { id: FINISHED.id } });
});

test("a newer run wins over the wish to repeat an older one", () => {
  expect(popupState(TAB, { ...RUNNING, id: "run-5" }, FINISHED.id).kind).toBe("running");
  expect(popupState(TAB, { ...FINISHED, id: "run-5" }, FINISHED.id).kind).toBe("finished");
});

test("a site that was audited before is offered again although this page shows no sign of a portal", () => {
  const plain = { ok: true, value: { ...TAB_SITE, recognised: false } } as const;
  expect(popupState(plain, FINISHED, FINISHED.id).kind).toBe("ready");
});

test("before the tab has answered nothing is claimed about it", () => {
  expect(popupState(null, null, null)).toEqual({ kind: "loading" });
});
