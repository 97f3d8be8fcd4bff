// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { show } from "../../tests/screens/show.tsx";
import { Menu } from "./menu.tsx";

function opened(): { readonly panel: HTMLDetailsElement; readonly button: HTMLElement } {
  show(
    <Menu label="导出" testId="export">
      {(close) => (
        <button type="button" onClick={close}>
          CSV
        </button>
      )}
    </Menu>,
  );
  const button = screen.getByTestId("export");
  const panel = button.closest("details");
  if (panel === null) throw new Error("the button opens nothing");
  panel.open = true;
  return { panel, button };
}

test("a menu closes on Esc and gives the focus back to its button", () => {
  const { panel, button } = opened();
  fireEvent.keyDown(panel, { key: "ArrowDown" });
  expect(panel.open).toBe(true);
  fireEvent.keyDown(panel, { key: "Escape" });
  expect(panel.open).toBe(false);
  expect(document.activeElement).toBe(button);
});

test("choosing something closes it as well", () => {
  const { panel, button } = opened();
  fireEvent.click(screen.getByText("CSV"));
  expect(panel.open).toBe(false);
  expect(document.activeElement).toBe(button);
});
