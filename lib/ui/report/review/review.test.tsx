// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { describe, expect, test, vi } from "vitest";
import { FILLED } from "../../../../tests/screens/report-literals.ts";
import { show } from "../../../../tests/screens/show.tsx";
import { decided, viewed } from "../../../audit/review/review.fixture.ts";
import { NO_OPINION } from "../../../audit/review/no-opinion.ts";
import type { Opinion, Reviews } from "../../../audit/review/review.ts";
import { Report } from "../report.tsx";
import { readRoute } from "../route.ts";

const PLANS = "column.plans|/zwgk/ghjh/";
const UNREAD = "site.error-report";
const BLANK = ["veto.columns-blank|/zwgk/ghjh/", "veto.columns-blank|/zwgk/tjsj/"];

const set = vi.fn<(key: string, opinion: Opinion) => void>();
const undo = vi.fn<(key: string) => void>();

function Page({ hash, reviews }: { readonly hash: string; readonly reviews: Reviews }) {
  const [route, go] = useState(() => readRoute(hash));
  const reviewDesk = { ...FILLED.reviewDesk, reviews, set, undo };
  return <Report {...FILLED} reviewDesk={reviewDesk} route={route} go={go} />;
}

function report(hash: string, reviews: Reviews = new Map()) {
  set.mockReset();
  undo.mockReset();
  show(<Page hash={hash} reviews={reviews} />);
}
const at = (key: string) => `#/findings/${encodeURIComponent(key)}`;
const press = (key: string) => fireEvent.keyDown(screen.getByTestId("detail"), { key });
const rowOf = (text: string) =>
  [...document.querySelectorAll("[data-row]")].find((row) => row.textContent.includes(text));

describe("reviewing a finding", () => {
  test("a button says what a person decided, and pressed again takes the decision back", () => {
    report(at(PLANS));
    fireEvent.click(screen.getByTestId("decide-false-positive"));
    expect(set).toHaveBeenCalledWith(PLANS, { ...NO_OPINION, decision: "false-positive" });
    report(at(PLANS), decided({ [PLANS]: "false-positive" }));
    fireEvent.click(screen.getByTestId("decide-false-positive"));
    expect(set).toHaveBeenCalledWith(PLANS, NO_OPINION);
  });

  test("1, 2 and 3 decide the opened finding, U undoes; inside a field they are letters", () => {
    report(at(PLANS));
    for (const key of ["1", "2", "3", "u"]) press(key);
    expect(set.mock.calls.map(([, { decision }]) => decision)).toEqual([
      "confirmed",
      "false-positive",
      "not-applicable",
    ]);
    expect(undo).toHaveBeenCalledWith(PLANS);
    fireEvent.keyDown(screen.getByTestId("note"), { key: "1" });
    expect(set).toHaveBeenCalledTimes(3);
  });

  test("a note and a memo are kept beside the decision", () => {
    report(at(PLANS), decided({ [PLANS]: "confirmed" }));
    fireEvent.change(screen.getByTestId("memo"), { target: { value: " 只给自己 " } });
    expect(set).toHaveBeenCalledWith(PLANS, { ...NO_OPINION, decision: "confirmed", memo: "只给自己" });
  });

  test("says who decided what and when, and keeps the log", () => {
    report(at(PLANS), decided({ [PLANS]: "confirmed" }));
    expect(screen.getByTestId("review").textContent).toContain("李文岚 2026-11-19 10:00 · 确认");
    expect(screen.getByTestId("review").textContent).toContain("记录 1 条");
  });

  test("what was not assessed can only be found not applicable, also by keyboard", () => {
    report(at(UNREAD));
    expect(screen.queryByTestId("decide-confirmed")).toBeNull();
    press("1");
    expect(set).not.toHaveBeenCalled();
    press("3");
    expect(set.mock.calls[0]?.[1].decision).toBe("not-applicable");
  });

  test("mending has a state, a deadline, a link and a result", () => {
    report(at(PLANS));
    fireEvent.change(screen.getByLabelText("期限"), { target: { value: "2026-12-04" } });
    expect(set.mock.calls[0]?.[1].rectification.deadline).toBe("2026-12-04");
    fireEvent.change(screen.getByLabelText("状态"), { target: { value: "done" } });
    expect(set.mock.calls[1]?.[1].rectification.state).toBe("done");
  });

  test("a mended page's address that is a script is shown, not linked", () => {
    const link = "javascript:alert(1)";
    const rectification = { ...NO_OPINION.rectification, link };
    report(at(PLANS), new Map([[PLANS, viewed(PLANS, { rectification })]]));
    expect(within(screen.getByTestId("rectification")).queryByRole("link")).toBeNull();
  });
});

describe("every figure obeys", () => {
  test("score, counts and the rail forget what was a false positive", () => {
    report("#/overview", decided({ [PLANS]: "false-positive" }));
    expect(screen.getByTestId("score").textContent).toContain("8 / 14");
    expect(screen.getByRole("link", { name: /^问题/ }).textContent).toBe("问题9");
  });

  test("the dismissed finding stays in the list, marked, where it can be taken back", () => {
    report("#/findings", decided({ [PLANS]: "false-positive" }));
    const row = rowOf("规划计划：栏目在") ?? rowOf("误报");
    expect(document.querySelectorAll("[data-row]")).toHaveLength(10);
    expect(rowOf("误报")?.querySelector("a")?.className).toContain("is-dismissed");
    expect(row).toBeDefined();
    expect(screen.getByTestId("filter-fail").textContent).toContain("6");
  });

  test("findings can be filtered by what was reviewed", () => {
    report("#/findings", decided({ [PLANS]: "false-positive" }));
    const choice = screen.getByLabelText("复核");
    fireEvent.change(choice, { target: { value: "dismissed" } });
    expect(document.querySelectorAll("[data-row]")).toHaveLength(1);
    fireEvent.change(choice, { target: { value: "open" } });
    expect(document.querySelectorAll("[data-row]")).toHaveLength(9);
  });

  test("a veto is called confirmed only when every finding of it is", () => {
    report("#/overview", decided({ [BLANK[0] ?? ""]: "confirmed" }));
    expect(screen.getByTestId("veto-line").textContent).toContain("尚未复核");
    report("#/overview", decided({ [BLANK[0] ?? ""]: "confirmed", [BLANK[1] ?? ""]: "confirmed" }));
    expect(screen.getByTestId("veto-line").textContent).toContain("1 项，均已复核确认");
  });
});
