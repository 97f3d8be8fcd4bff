// @vitest-environment happy-dom
import { act, fireEvent, screen } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { describe, expect, test } from "vitest";
import { FILLED } from "../../../../tests/screens/report-literals.ts";
import { ReportAt } from "../../../../tests/screens/report-at.tsx";
import { show } from "../../../../tests/screens/show.tsx";
import { viewed } from "../../../audit/review/review.fixture.ts";
import { NO_REVIEWS } from "../../../audit/review/no-opinion.ts";

/** The findings, with a desk that keeps what it is told as the store would. */
function Reviewing() {
  const [reviews, keep] = useState(NO_REVIEWS);
  const set = (key: string, opinion: Parameters<typeof viewed>[1]) =>
    keep((before) => new Map([...before, [key, viewed(key, opinion)]]));
  return <ReportAt hash="#/findings" reviewDesk={{ ...FILLED.reviewDesk, reviews, set }} />;
}

const titles = () => [...document.querySelectorAll("[data-row] a")].map((link) => link.textContent);
const opened = () => screen.getByTestId("detail").querySelector("h2")?.textContent;
/** Keys where the focus is, as hands at the keyboard press them. Enter on a link clicks it. */
function type(...keys: readonly string[]) {
  for (const key of keys) {
    const target = document.activeElement ?? document.body;
    if (key === "Enter") fireEvent.click(target);
    else fireEvent.keyDown(target, { key });
  }
}
function startAt(row: number) {
  show(<Reviewing />);
  void act(() => document.querySelector<HTMLElement>(`[data-row="${row}"] a`)?.focus());
}

describe("going through the findings by keyboard", () => {
  test("a finding that is dismissed keeps its place, and the arrow leads to the one below it", () => {
    startAt(2);
    const before = titles();
    type("Enter", "2");
    expect(titles()).toEqual(before);
    type("ArrowDown");
    expect(opened()).toBe(before[3]);
  });

  test("among those not reviewed yet the next one takes the place of the one decided, and none is skipped", () => {
    startAt(0);
    fireEvent.change(screen.getByRole("combobox", { name: "复核" }), { target: { value: "open" } });
    void act(() => document.querySelector<HTMLElement>('[data-row="2"] a')?.focus());
    const before = titles();
    type("Enter", "1");
    expect(titles()).toEqual(before.filter((_, index) => index !== 2));
    type("ArrowDown");
    expect(opened()).toBe(before[3]);
    expect(document.activeElement?.textContent).toBe(before[3]);
  });

  test("N goes to the reason, and Esc keeps what was written and returns to the row", () => {
    startAt(2);
    const title = titles()[2];
    type("Enter", "2", "n");
    expect(document.activeElement).toBe(screen.getByTestId("note"));
    type("Escape");
    expect(screen.queryByTestId("detail")).toBeNull();
    expect(document.activeElement?.textContent).toBe(title);
  });
});
