// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { ASKING_CHECKLIST, CORRECTED_URL, MAPPED_RECORD } from "../../../../tests/screens/column-literals.ts";
import { SITE_URL } from "../../../../tests/screens/literals.ts";
import { show } from "../../../../tests/screens/show.tsx";
import { NOTHING_KNOWN, type BureauKnowledge } from "../../../audit/records/bureau-knowledge.ts";
import type { KnowledgeDesk } from "../knowledge/knowledge-desk.ts";
import { ColumnsPage } from "./columns-page.tsx";

// The test's document does not know that elements can be dropped on, which Preact asks before it listens.
Object.defineProperty(HTMLElement.prototype, "ondrop", { value: null });

const PROPOSALS = `${SITE_URL}/kjyw/lhda/`;

/** The page, and what the bureau is known for after everything that was said on it. */
function columnsPage(about: Partial<KnowledgeDesk> = {}, record = MAPPED_RECORD) {
  const say = vi.fn<KnowledgeDesk["say"]>();
  const desk = {
    known: NOTHING_KNOWN,
    person: "李文岚",
    today: "2026-11-20",
    say,
    outcome: null,
    scopes: [],
    setScopes: vi.fn(),
    ...about,
  };
  show(<ColumnsPage record={record} checklist={ASKING_CHECKLIST} desk={desk} />);
  return (): BureauKnowledge => say.mock.calls.reduce((known, [change]) => change(known), desk.known);
}
/** Null where the row is folded away. */
const lineOf = (name: string) => {
  const url = MAPPED_RECORD.columns.find((column) => column.name === name)?.url ?? "";
  return document.querySelector<HTMLElement>(`[data-column="${url}"]`);
};
function rowOf(name: string): HTMLElement {
  const row = lineOf(name);
  if (row === null) throw new Error(`no row is called ${name}`);
  return row;
}
const pick = (row: HTMLElement, button: string, value: string) => {
  fireEvent.click(within(row).getByRole("button", { name: new RegExp(`^${button}`) }));
  const list = within(row).getByTestId<HTMLSelectElement>("pick");
  fireEvent.change(list, { target: { value } });
  fireEvent.click(within(row).getByRole("button", { name: "就用这个" }));
};

describe("the column map", () => {
  test("a column whose page has text and no list is not called a list in order, and what was not read has no number of rows", () => {
    columnsPage();
    expect(rowOf("政务公开").textContent).toContain("不是列表");
    const loose = screen.getByTestId("unmatched-columns");
    const lines = within(loose)
      .getAllByRole("row")
      .map(({ textContent }) => textContent);
    expect(lines).toContain("预算项目库未读到");
    expect(lines).toContain("政府采购转到别处");
    expect(loose.textContent).toContain("项目申报86 条");
  });

  test("shows rows, newest day, age, state, item and how a column was recognised", () => {
    columnsPage();
    expect(rowOf("局领导").textContent).toMatch(/局领导.*72026-09-2455 天正常领导信息改正栏目类型标签 0.8/);
  });

  test("says of a column that was not read so, with dashes and not with noughts", () => {
    columnsPage();
    expect(rowOf("预算项目库").textContent).toMatch(/———未读到未对应/);
  });

  test("names a likeness that was too weak to count", () => {
    columnsPage();
    expect(rowOf("两会提案答复").textContent).toContain("把握不足：名称相近 0.4");
  });

  test("shows one kind alone when asked, with the path still above it", () => {
    columnsPage();
    fireEvent.click(screen.getByTestId("filter-blank"));
    expect(document.querySelectorAll("[data-column]")).toHaveLength(1);
    expect(screen.getByText("法定主动公开内容")).toBeTruthy();
  });

  test("closes a branch and opens it again", () => {
    columnsPage();
    fireEvent.click(screen.getByRole("button", { name: "收起“科技业务”" }));
    expect(lineOf("立项公示")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "展开“科技业务”" }));
    expect(rowOf("立项公示")).toBeTruthy();
  });
});

describe("a wrong match is corrected", () => {
  test("at the column: it answers what was chosen", () => {
    const known = columnsPage();
    pick(rowOf("两会提案答复"), "改正", "column.proposals");
    expect(known().corrections).toEqual({ [PROPOSALS]: ["column.proposals"] });
  });

  test("at the column: it answers nothing", () => {
    const known = columnsPage();
    pick(rowOf("政府信息公开年报"), "改正", "");
    expect(known().corrections).toEqual({ [`${SITE_URL}/zwgk/nb/`]: [] });
  });

  test("an item without a column says how it was looked for in the words of its finding", () => {
    columnsPage();
    const reason = MAPPED_RECORD.verdicts.find(({ itemId }) => itemId === "column.proposals")?.reason.zh;
    expect(screen.getByTestId("unmatched-asks").textContent).toContain(reason);
  });

  test("at the item that found no column, where similar names are offered first", () => {
    const known = columnsPage();
    const asks = screen.getByTestId("unmatched-asks");
    fireEvent.click(within(asks).getByRole("button", { name: /指定栏目/ }));
    const list = within(asks).getByTestId<HTMLSelectElement>("pick");
    expect(list.options[0]?.textContent).toBe("科技业务 › 两会提案答复（17 条）");
    fireEvent.click(within(asks).getByRole("button", { name: "就用这个" }));
    expect(known().corrections).toEqual({ [PROPOSALS]: ["column.proposals"] });
  });

  test("by dropping the column on the item", () => {
    const known = columnsPage();
    const data = new DataTransfer();
    data.setData("application/x-gongkai-column", PROPOSALS);
    const drop = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), {
      dataTransfer: data,
    });
    document.querySelector(`[data-ask="column.proposals"]`)?.dispatchEvent(drop);
    expect(known().corrections).toEqual({ [PROPOSALS]: ["column.proposals"] });
  });

  test("and nothing is decided while the list is only open: Esc closes it and returns to its button", () => {
    const known = columnsPage();
    const row = rowOf("两会提案答复");
    const button = within(row).getByRole("button", { name: /^改正/ });
    fireEvent.click(button);
    fireEvent.change(within(row).getByTestId("pick"), { target: { value: "column.plans" } });
    fireEvent.keyDown(within(row).getByTestId("pick"), { key: "Escape" });
    expect(known()).toEqual(NOTHING_KNOWN);
    expect(document.activeElement).toBe(button);
  });
});

test("a correction is named as a person's, and can be taken back", () => {
  const known = columnsPage({ known: { ...NOTHING_KNOWN, corrections: { [CORRECTED_URL]: [] } } });
  expect(rowOf("立项公示").textContent).toContain("由人改正");
  fireEvent.click(screen.getByTestId("take-back"));
  expect(known().corrections).toEqual({});
});

test("a matter that the bureau does not have is marked under the person's name, and the mark can be taken back", () => {
  const known = columnsPage();
  fireEvent.click(within(screen.getByTestId("unmatched-asks")).getByRole("button", { name: /指定栏目/ }));
  fireEvent.click(screen.getByTestId("not-ours"));
  const mark = { itemId: "column.proposals", reason: "本单位无此事项", by: "李文岚", on: "2026-11-20" };
  expect(known().notApplicable).toEqual([mark]);

  const after = columnsPage({ known: { ...NOTHING_KNOWN, notApplicable: [mark] } });
  fireEvent.click(screen.getByTestId("take-back-mark"));
  expect(after().notApplicable).toEqual([]);
});

describe("after a correction", () => {
  const effect = {
    before: MAPPED_RECORD.score,
    after: {
      ...(MAPPED_RECORD.score ?? { veto: [], deducted: 0, outOf: 14, floorReached: false }),
      total: 8,
    },
    changed: [{ itemId: "column.proposals", before: null, after: null }],
  };

  test("it is said what the new judgement changed", () => {
    columnsPage({ outcome: { kind: "judged", effect } });
    expect(screen.getByTestId("said").textContent).toBe("已重新判定：1 项有变化，得分 6 → 8。");
  });

  test("of a run without its pages it is said that the correction waits for the next audit", () => {
    columnsPage({ outcome: { kind: "kept" } });
    expect(screen.getByTestId("said").textContent).toContain("从下一次检查起采用");
  });
});

test("without columns the page says where to look", () => {
  columnsPage({}, { ...MAPPED_RECORD, columns: [] });
  expect(screen.getByText("没有见到栏目")).toBeTruthy();
});
