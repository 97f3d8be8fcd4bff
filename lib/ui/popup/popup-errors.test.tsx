// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { CHECKLIST, TAB_SITE } from "../../../tests/screens/literals.ts";
import { show } from "../../../tests/screens/show.tsx";
import type { CommandError, Result } from "../../platform/commands.ts";
import type { PopupActions } from "./popup-actions.ts";
import { Popup } from "./popup.tsx";

const taken = (): Promise<Result<unknown>> => Promise.resolve({ ok: true, value: null });

/** Presses 开始检查 in a popup whose background answers so. */
function startWith(start: PopupActions["start"]): void {
  show(
    <Popup
      tab={{ ok: true, value: TAB_SITE }}
      run={null}
      reviewed={null}
      recent={[]}
      checklists={[CHECKLIST]}
      today="2026-11-20"
      actions={{
        start,
        pause: taken,
        resume: taken,
        cancel: taken,
        verify: taken,
        exportCsv: taken,
        openPanel: taken,
        openReport: () => undefined,
      }}
    />,
  );
  fireEvent.click(screen.getByTestId("start"));
}

describe("a command that was not carried out", () => {
  const ERRORS: readonly CommandError[] = [
    "tab-not-readable",
    "tab-gone",
    "wrong-site",
    "already-running",
    "no-such-run",
    "unknown-checklist",
    "page-unread",
    "storage-failed",
    "internal-error",
  ];

  test.each(ERRORS)("%s gets a sentence that says what to do", async (error) => {
    startWith(() => Promise.resolve({ ok: false, error, detail: "" }));
    await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(/请.+。/));
    expect(screen.getByTestId("start").hasAttribute("disabled")).toBe(false);
  });

  test("a background that cannot be reached is an error, not silence", async () => {
    startWith(() => Promise.reject(new Error("no receiver")));
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("no receiver"));
  });
});
