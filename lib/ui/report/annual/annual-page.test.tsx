// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { describe, expect, test } from "vitest";
import { ANNUAL_CHECKLIST, ANNUAL_RECORD } from "../../../../tests/screens/annual-literals.ts";
import { FILLED } from "../../../../tests/screens/report-literals.ts";
import { show } from "../../../../tests/screens/show.tsx";
import { Report, type ReportProps } from "../report.tsx";
import { readRoute } from "../route.ts";

function Page({ hash, ...props }: Partial<ReportProps> & { readonly hash: string }) {
  const [route, go] = useState(() => readRoute(hash));
  return (
    <Report
      {...FILLED}
      record={ANNUAL_RECORD}
      checklist={ANNUAL_CHECKLIST}
      past={[]}
      {...props}
      route={route}
      go={go}
    />
  );
}
const annual = async (hash = "#/annual", props: Partial<ReportProps> = {}) => {
  show(<Page hash={hash} {...props} />);
  await screen.findByTestId("annual");
};
const cell = (key: string) => {
  const link = document.querySelector<HTMLElement>(`[data-cell="${key}"]`);
  if (link === null) throw new Error(`no cell ${key}`);
  return link;
};

describe("the grid of years", () => {
  test("has a link with a spoken name for each year and check", async () => {
    await annual();
    expect(screen.getByText("2009—2025 年度，读到 15 份")).toBeTruthy();
    expect(cell("annual.arithmetic-2024").getAttribute("aria-label")).toBe(
      "2024 年度，年报表格勾稽关系，不符合",
    );
    expect(cell("annual.arithmetic-2018").getAttribute("aria-label")).toContain("不适用");
  });

  test("is walked by arrows, one cell in the tab order", async () => {
    await annual();
    cell("annual.arithmetic-2024").focus();
    fireEvent.keyDown(cell("annual.arithmetic-2024"), { key: "ArrowRight" });
    expect(document.activeElement).toBe(cell("annual.arithmetic-2025"));
    fireEvent.keyDown(cell("annual.arithmetic-2025"), { key: "ArrowUp" });
    expect(document.activeElement).toBe(cell("annual.tables-2025"));
  });
});

describe("an opened cell", () => {
  test("shows the table with every cell of the broken relations marked, the message and the rule", async () => {
    await annual("#/annual/annual.arithmetic-2024");
    const opened = screen.getByTestId("annual-cell");
    const table = opened.querySelector('[data-table="three"]');
    expect(table?.textContent).toContain("读出 175 格");
    const row = within(opened).getByText("一、本年新收政府信息公开申请数量").closest("tr");
    expect(row?.querySelectorAll("td.off")).toHaveLength(7);
    expect(opened.textContent).toContain("10＋2≠10＋1，差 1");
    expect(opened.textContent).toContain("国办公开办函〔2021〕30号");
  });

  test("shows the headings of a report that lacks one", async () => {
    await annual("#/annual/annual.sections-2018");
    expect(screen.getByRole("heading", { name: "2018 年度报告的 6 个部分" })).toBeTruthy();
  });

  test("shows the passage that cites a wrong number", async () => {
    await annual("#/annual/annual.citation-2023");
    expect(screen.getByTestId("annual-cell").textContent).toContain("国办公开办函〔2022〕30号");
  });

  test("is closed by Esc, and the focus goes back to its cell", async () => {
    await annual();
    fireEvent.click(cell("annual.arithmetic-2024"));
    fireEvent.keyDown(screen.getByTestId("annual-cell"), { key: "Escape" });
    expect(screen.queryByTestId("annual-cell")).toBeNull();
    expect(document.activeElement).toBe(cell("annual.arithmetic-2024"));
  });

  test("of a year whose text was not read says so and accuses nobody", async () => {
    await annual("#/annual/annual.sections-2015");
    expect(screen.getByTestId("annual-cell").textContent).toContain("没有读到正文；不算不符合");
  });
});

test("the figures of all years stand side by side", async () => {
  await annual();
  fireEvent.click(screen.getByRole("button", { name: "历年数据" }));
  const row = within(screen.getByTestId("annual-trend")).getByText("本年新收申请").closest("tr");
  expect([...(row?.querySelectorAll("td") ?? [])].map((one) => one.textContent)).toEqual([
    "14",
    "14",
    "14",
    "14",
    "14",
    "14",
    "14",
  ]);
});

test("an audit that came in a file says that its tables are not in the file", async () => {
  const desk = { load: () => Promise.resolve({ kept: false, reports: [], unread: [] }) };
  show(<Page hash="#/annual" annualDesk={desk} />);
  expect(await screen.findByText(/文件里只有判定，没有网页和年报表格/)).toBeTruthy();
});
