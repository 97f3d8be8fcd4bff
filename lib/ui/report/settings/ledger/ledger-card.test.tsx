// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { describe, expect, test } from "vitest";
import { CHECKLIST, RECORD } from "../../../../../tests/screens/literals.ts";
import { FILLED } from "../../../../../tests/screens/report-literals.ts";
import { show } from "../../../../../tests/screens/show.tsx";
import { chosenColumns } from "../../../../export/chosen-columns.ts";
import { LEDGER_COLUMNS } from "../../../../export/ledger-columns.ts";
import { ledgerCsv } from "../../../../export/ledger-csv.ts";
import { parseCsv } from "../../../../export/parse-csv.fixture.ts";
import { DEFAULTS } from "../../../../platform/settings.ts";
import { LedgerCard } from "./ledger-card.tsx";

const ALL = LEDGER_COLUMNS.map(({ head }) => head);
let stored: readonly string[] | null;

function Card({ columns }: { readonly columns: readonly string[] | null }) {
  const [ledgerColumns, set] = useState(columns);
  stored = ledgerColumns;
  const change = (part: { ledgerColumns?: readonly string[] | null }) => set(part.ledgerColumns ?? null);
  const desk = { ...FILLED.settingsDesk, settings: { ...DEFAULTS, ledgerColumns }, change };
  return <LedgerCard desk={desk} wanted={false} />;
}
const card = (columns: readonly string[] | null = null) => show(<Card columns={columns} />);
const preview = () => within(screen.getByTestId("ledger-preview")).getAllByRole("columnheader").map(textOf);
const textOf = (element: Element) => element.textContent;
const box = (name: string) => screen.getByRole("checkbox", { name });

describe("the columns of the ledger", () => {
  test("are all there at first, as the rules suggest them, and the head line shows them", () => {
    card();
    expect(preview()).toEqual(ALL);
    expect(screen.getByTestId("ledger-default").hasAttribute("disabled")).toBe(true);
  });

  test("that are taken out are not written, in the file as in the head line", () => {
    card();
    fireEvent.click(box("网站名称"));
    fireEvent.click(box("截图文件名"));
    const [heads] = parseCsv(ledgerCsv(RECORD, CHECKLIST, undefined, chosenColumns(stored)));
    expect(heads).toEqual(ALL.filter((head) => head !== "网站名称" && head !== "截图文件名"));
    expect(preview()).toEqual(heads);
  });

  test("are put in order by button, and the keyboard stays with the column", () => {
    card(["单位名称", "扣分", "备注"]);
    const up = screen.getByRole("button", { name: "前移：备注" });
    up.focus();
    fireEvent.click(up);
    expect(stored).toEqual(["单位名称", "备注", "扣分"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("前移：备注");
    expect(screen.getByRole("status").textContent).toBe("“备注”现在是第 2 列，共 3 列");
  });

  test("are put in order by Alt and an arrow from the box", () => {
    card(["单位名称", "扣分"]);
    box("扣分").focus();
    fireEvent.keyDown(box("扣分"), { key: "ArrowUp", altKey: true });
    expect(stored).toEqual(["扣分", "单位名称"]);
    expect(document.activeElement).toBe(box("扣分"));
  });

  test("come back as they were", () => {
    card(["扣分"]);
    expect(box("扣分").hasAttribute("disabled")).toBe(true);
    fireEvent.click(screen.getByTestId("ledger-default"));
    expect(stored).toBeNull();
    expect(preview()).toEqual(ALL);
  });
});
