// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { CHECKLIST, REVIEWED, TAB_SITE } from "../../../tests/screens/literals.ts";
import { CLEAN, FINISHED, RUNNING } from "../../../tests/screens/run-literals.ts";
import { show } from "../../../tests/screens/show.tsx";
import type { Result } from "../../platform/commands.ts";
import type { PauseReason } from "../../store/rows.ts";
import type { Order, PopupActions } from "./popup-actions.ts";
import { Popup, type PopupProps } from "./popup.tsx";

const taken = (): Promise<Result<unknown>> => Promise.resolve({ ok: true, value: null });

let actions: { [Name in keyof PopupActions]: ReturnType<typeof vi.fn<NonNullable<PopupActions[Name]>>> };
beforeEach(() => {
  actions = {
    start: vi.fn(taken),
    pause: vi.fn(taken),
    resume: vi.fn(taken),
    cancel: vi.fn(taken),
    verify: vi.fn(taken),
    exportCsv: vi.fn(taken),
    openPanel: vi.fn(taken),
    openReport: vi.fn(() => undefined),
  };
});

function popup(props: Partial<PopupProps> = {}) {
  return show(
    <Popup
      tab={{ ok: true, value: TAB_SITE }}
      run={null}
      reviewed={null}
      recent={[]}
      checklists={[CHECKLIST]}
      today="2026-11-20"
      actions={actions}
      {...props}
    />,
  );
}

const state = () => screen.getByTestId("state").dataset["state"];
const click = (id: string) => fireEvent.click(screen.getByTestId(id));
const type = (id: string, value: string) => fireEvent.input(screen.getByTestId(id), { target: { value } });

describe("a tab that shows a bureau's site", () => {
  test("is named by its host, and by its site code where it has one", () => {
    const { unmount } = popup({
      tab: { ok: true, value: { ...TAB_SITE, host: "kjj.cangpu.example", idCode: "3399000012" } },
    });
    expect(document.body.textContent).toContain("kjj.cangpu.example · 网站标识码 3399000012");
    unmount();
    popup({ tab: { ok: true, value: { ...TAB_SITE, host: "kjj.cangpu.example", idCode: "" } } });
    expect(screen.getByText("kjj.cangpu.example")).toBeDefined();
  });

  test("starts with the bureau, the scope and today's date in Shanghai", () => {
    popup();
    expect(state()).toBe("ready");
    click("start");
    expect(actions.start).toHaveBeenCalledWith({
      bureau: TAB_SITE.bureau,
      checklistId: "kjj",
      referenceDate: "2026-11-20",
      mode: "columns",
      maxPages: 600,
      obeysRobots: true,
    } satisfies Order);
  });

  test("sets robots.txt aside only where the inspector says so, and says what that means", () => {
    popup();
    click("ignore-robots");
    expect(screen.getByText(/这一选择会随本次检查记下/)).toBeTruthy();
    click("start");
    expect(actions.start.mock.lastCall?.[0]).toMatchObject({ obeysRobots: false });
  });

  test("takes the name and the reference date that the user typed", () => {
    popup();
    type("bureau-name", " 苍浦市科技创新局 ");
    type("reference-date", "2026-10-01");
    click("start");
    expect(actions.start.mock.lastCall?.[0]).toMatchObject({
      bureau: { name: "苍浦市科技创新局" },
      referenceDate: "2026-10-01",
    });
  });

  test("does not start without a name, and says so beside the field", () => {
    popup();
    type("bureau-name", " ");
    click("start");
    expect(actions.start).not.toHaveBeenCalled();
    const field = screen.getByTestId("bureau-name");
    const note = document.getElementById(field.getAttribute("aria-describedby") ?? "");
    expect(note?.textContent).toContain("请写下单位名称");
  });

  test("does not start with a scope that is no web address", () => {
    popup();
    click("edit-scopes");
    type("scopes", "javascript:alert(1)");
    click("start");
    expect(actions.start).not.toHaveBeenCalled();
  });

  test("warns that a date after today judges what is not yet due", () => {
    popup();
    type("reference-date", "2026-12-01");
    expect(screen.getByText(/晚于今天（2026-11-20）/)).toBeTruthy();
  });
});

test("a page that shows no sign of a portal can be audited once the user has named the bureau", () => {
  popup({ tab: { ok: true, value: { ...TAB_SITE, recognised: false } } });
  expect(state()).toBe("unrecognised");
  click("name-bureau");
  type("bureau-name", "苍浦市科学技术局");
  click("start");
  expect(actions.start).toHaveBeenCalledOnce();
});

test("a page the browser does not let anyone read is explained, and recent audits stay reachable", () => {
  popup({ tab: { ok: false, error: "tab-not-readable", detail: "" }, recent: [FINISHED] });
  expect(state()).toBe("unreadable");
  fireEvent.click(screen.getByRole("button", { name: "苍浦市科学技术局" }));
  expect(actions.openReport).toHaveBeenCalledWith(FINISHED.id);
});

describe("while pages are being read", () => {
  test("the popup counts what was read and names no verdict", () => {
    popup({ run: RUNNING });
    expect(state()).toBe("running");
    expect(screen.getByTestId("progress").dataset["percent"]).toBe("62");
    expect(screen.getByTestId("tally-articles").textContent).toBe("131");
    expect(screen.getByTestId("tally-unread").textContent).toBe("4");
    expect(document.body.textContent).not.toMatch(/不符合|待人工|得分/);
  });

  test("the run is shown although the tab cannot be inspected at this moment", () => {
    popup({ run: RUNNING, tab: { ok: false, error: "internal-error", detail: "" } });
    expect(state()).toBe("running");
  });

  test("it can be paused, or ended with what was read", () => {
    popup({ run: RUNNING });
    click("pause");
    expect(actions.pause).toHaveBeenCalledWith(RUNNING.id);
  });

  test("all pages read is still not 100 percent before the verdicts are there", () => {
    popup({ run: { ...RUNNING, counts: { ...RUNNING.counts, read: 430, unread: 0 } } });
    expect(screen.getByTestId("progress").dataset["percent"]).toBe("99");
  });
});

describe("a paused run", () => {
  const REASONS: readonly PauseReason[] = [
    "user",
    "tab-closed",
    "offline",
    "blocked",
    "challenge",
    "storage-full",
    "error",
  ];

  test.each(REASONS)("paused by %s says why, what is kept and what going on will do", (pausedBecause) => {
    popup({ run: { ...RUNNING, state: "paused", pausedBecause } });
    expect(screen.getByText(/检查停在这里/)).toBeTruthy();
    expect(screen.getByText("已读的 264 页都已保存")).toBeTruthy();
    expect(screen.getByText("接着做").nextElementSibling?.textContent).toContain("点“继续”");
    click("resume");
    expect(actions.resume).toHaveBeenCalledWith(RUNNING.id);
  });

  test("shows what was seen when the site refused", () => {
    popup({ run: { ...RUNNING, state: "paused", pausedBecause: "blocked", pauseDetail: "HTTP 403" } });
    expect(screen.getByText("HTTP 403")).toBeTruthy();
    expect(screen.getByText(/不算不符合/)).toBeTruthy();
  });
});

test("a site that asks for a verification is opened for a person to pass it", () => {
  const run = { ...RUNNING, state: "paused" as const, pausedBecause: "challenge" as const };
  popup({ run });
  click("verify");
  expect(actions.verify).toHaveBeenCalledWith(run);
});

test("while the items are judged there is nothing to press but the reports and the panel", () => {
  popup({ run: { ...RUNNING, state: "judging" } });
  expect(state()).toBe("judging");
  expect(screen.getAllByRole("button")).toHaveLength(2);
});

describe("a finished run", () => {
  test("shows vetoes, the score with its coverage, and the three weightiest findings, the veto first", () => {
    popup({ run: FINISHED, reviewed: REVIEWED });
    const score = screen.getByTestId("score").textContent;
    expect(score).toContain("78.9");
    expect(score).toContain("95.5%");
    const findings = screen.getByRole("list", { name: "最重要的问题" }).children;
    expect(findings).toHaveLength(3);
    expect(findings[0]?.textContent).toContain("单项否决");
  });

  test("without a score reads 未评分, not 0", () => {
    popup({ run: { ...CLEAN, summary: CLEAN.summary && { ...CLEAN.summary, score: null } } });
    expect(screen.getByTestId("score").textContent).toContain("未评分");
  });

  test("without a failure says what is still open", () => {
    popup({ run: CLEAN });
    expect(screen.getByTestId("no-failure").textContent).toBe(
      "已检查的项目未见不符合。还有 4 项要人工看，1 项未检查，定稿前请处理。",
    );
  });

  test("with everything judged and in order asks for nothing more", () => {
    const tally = { pass: 67, fail: 0, review: 0, "not-applicable": 0, "not-assessed": 0 };
    popup({ run: { ...CLEAN, summary: CLEAN.summary && { ...CLEAN.summary, tally } } });
    expect(screen.getByTestId("no-failure").textContent).toBe("已检查的项目未见不符合。");
  });

  test("with nothing judged does not claim that all is well", () => {
    const tally = { pass: 0, fail: 0, review: 0, "not-applicable": 0, "not-assessed": 67 };
    popup({ run: { ...CLEAN, summary: CLEAN.summary && { ...CLEAN.summary, tally } } });
    expect(screen.getByTestId("no-failure").textContent).toContain("不能下结论");
    expect(screen.getByTestId("no-failure").textContent).not.toContain("未见不符合");
  });

  test("names the pages that were not read and leads to them", () => {
    popup({ run: FINISHED, reviewed: REVIEWED });
    expect(screen.getByTestId("unread-note").textContent).toContain("19 页未读到，不算不符合");
    fireEvent.click(screen.getByRole("button", { name: "查看" }));
    expect(actions.openReport).toHaveBeenCalledWith(FINISHED.id, "unread");
  });

  test("says when the user ended it early", () => {
    popup({ run: { ...FINISHED, cancelled: true }, reviewed: REVIEWED });
    expect(screen.getByTestId("unread-note").textContent).toContain("提前结束");
  });

  test("can be exported once its record is there", () => {
    popup({ run: FINISHED });
    expect(screen.getByTestId("export-csv").hasAttribute("disabled")).toBe(true);
    popup({ run: FINISHED, reviewed: REVIEWED });
    click("export-csv");
    expect(actions.exportCsv).toHaveBeenCalledWith(REVIEWED);
  });

  test("can be repeated: the form opens with the last audit beside it", () => {
    popup({ run: FINISHED, reviewed: REVIEWED });
    click("again");
    expect(state()).toBe("ready");
    expect(screen.getByText(/得分 78.9，覆盖率 95.5%/)).toBeTruthy();
  });
});

test("the panel beside the page opens from the popup's head, and has no button where the browser has no panel", () => {
  popup();
  click("open-panel");
  expect(actions.openPanel).toHaveBeenCalledOnce();
  popup({ actions: { ...actions, openPanel: null } });
  expect(screen.queryByTestId("open-panel")).toBeNull();
});
