// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { BLANK_LIST } from "../../../tests/screens/page-literals.ts";
import { PANEL, PANEL_SCREENS } from "../../../tests/screens/panel-screens.tsx";
import { show } from "../../../tests/screens/show.tsx";
import type { ReviewDesk } from "../report/review/review-desk.ts";
import type { SidePanelActions } from "./side-panel-actions.ts";
import { SidePanel, type SidePanelProps } from "./side-panel.tsx";

const STALE = "content.stale-columns|/zwgk/zcwj/";

const mark = vi.fn<SidePanelActions["mark"]>();
const unmark = vi.fn<SidePanelActions["unmark"]>();
const correct = vi.fn<SidePanelActions["correct"]>();
const decide = vi.fn<ReviewDesk["set"]>();
beforeEach(() => {
  vi.resetAllMocks();
  mark.mockResolvedValue({ ok: true, value: 2 });
  unmark.mockResolvedValue({ ok: true, value: null });
  correct.mockResolvedValue({ kind: "judged", effect: { before: null, after: null, changed: [] } });
});

const panel = (props: Partial<SidePanelProps> = {}) =>
  show(
    <SidePanel
      {...PANEL}
      desk={{ ...PANEL.desk, set: decide }}
      actions={{ ...PANEL.actions, mark, unmark, correct }}
      {...props}
    />,
  );
const takenFor = () => screen.getByTestId("taken-for").textContent;
const click = (id: string) => fireEvent.click(screen.getByTestId(id));

describe("what the page is taken for", () => {
  test("kind, state, column, newest row with its source, rows and pager, and when it was read", () => {
    panel();
    expect(takenFor()).toContain("列表，内容正常");
    expect(takenFor()).toContain("政务公开 › 政策文件");
    expect(takenFor()).toContain("2026-04-03 取自列表里的可见文字");
    expect(takenFor()).toContain("6 条，第 1 页，共 10 页");
    expect(takenFor()).toContain("2026-11-18 09:14 读取，静态页面");
  });

  test("the page's own words for its state, and dates that contradict one another", () => {
    show(PANEL_SCREENS["panel-blank"]?.());
    expect(takenFor()).toContain("列表，没有内容“暂无内容”");
    expect(takenFor()).toContain("另有 2026-07-14，取自网址里的日期");
    expect(takenFor()).toContain("当时认成：列表，内容由脚本生成");
  });

  test("a page that the audit could not read is said to be so, with the cause, and is not called wrong", () => {
    show(PANEL_SCREENS["panel-unread"]?.());
    expect(takenFor()).toContain("未检查：没有在限定时间内打开");
    expect(takenFor()).toContain("未读到的不算不符合");
  });

  test("on a site that was never audited nothing is said of findings", () => {
    panel({ audit: null, then: null });
    expect(screen.queryByTestId("page-findings")).toBeNull();
    expect(screen.queryByTestId("correct")).toBeNull();
    expect(document.body.textContent).toContain("这个网站还没有检查过");
  });

  test("a tab that cannot be read says why and what to do", () => {
    panel({ page: { ok: false, error: "tab-not-readable", detail: "" } });
    expect(screen.getByRole("status").textContent).toContain("先点一次工具栏上公开镜的图标");
  });
});

describe("a finding of the page", () => {
  test("is marked in the page by its quotation, and unmarked", async () => {
    panel();
    click("mark");
    await screen.findByText("已标出 2 处。");
    expect(mark).toHaveBeenCalledWith([
      "苍浦市科技创新券管理办法 2026-04-03\n苍浦市重点研发计划管理细则 2025-12-24",
    ]);
    click("mark");
    await waitFor(() => expect(unmark).toHaveBeenCalledOnce());
    await waitFor(() => expect(screen.getByTestId("mark").getAttribute("aria-pressed")).toBe("false"));
  });

  test("whose words are gone says so and stays unmarked", async () => {
    mark.mockResolvedValue({ ok: true, value: 0 });
    panel();
    click("mark");
    await screen.findByText("在现在的网页上没有找到这段话，网页可能已经改过。");
    expect(screen.getByTestId("mark").getAttribute("aria-pressed")).toBe("false");
  });

  test("in a tab that has gone to another site says what to do", async () => {
    mark.mockResolvedValue({ ok: false, error: "tab-not-readable", detail: "" });
    panel();
    click("mark");
    await screen.findByText(/请打开单位网站的网页/);
  });

  test("is called mistaken with one click, under the key it has in the report", () => {
    panel();
    click("mistaken");
    expect(decide).toHaveBeenCalledWith(STALE, expect.objectContaining({ decision: "false-positive" }));
  });
});

describe("a column that was taken for the wrong thing", () => {
  test("is corrected with one choice and one button", async () => {
    panel();
    click("correct");
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "column.proposals" } });
    click("correct-send");
    await waitFor(() => expect(screen.queryByTestId("correction")).toBeNull());
    expect(screen.getByTestId("said").textContent).toContain("已重新判定");
    expect(correct).toHaveBeenCalledWith(expect.objectContaining({ name: "政策文件" }), ["column.proposals"]);
  });

  test("nothing is sent before an item is chosen", () => {
    panel();
    click("correct");
    expect(screen.getByTestId("correct-send").hasAttribute("disabled")).toBe(true);
  });

  test("that was corrected says so and may go back to what the program finds", async () => {
    panel({ page: { ok: true, value: BLANK_LIST }, corrections: { [BLANK_LIST.url]: ["column.plans"] } });
    expect(document.body.textContent).toContain("按你的更正来认");
    click("correct");
    fireEvent.click(screen.getByRole("button", { name: "恢复自动识别" }));
    await waitFor(() =>
      expect(correct).toHaveBeenCalledWith(expect.objectContaining({ name: "规划计划" }), []),
    );
  });

  test("stays open with the reason where the correction could not be kept", async () => {
    correct.mockResolvedValue({ kind: "failed" });
    panel();
    click("correct");
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "column.proposals" } });
    click("correct-send");
    await screen.findByText(/没能写进这台电脑/);
    expect(screen.getByTestId("correction")).toBeTruthy();
  });
});
