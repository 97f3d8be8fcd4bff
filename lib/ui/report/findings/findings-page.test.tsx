// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { describe, expect, test, vi } from "vitest";
import { FILLED } from "../../../../tests/screens/report-literals.ts";
import { show } from "../../../../tests/screens/show.tsx";
import { Report, type ReportProps } from "../report.tsx";
import type { ReviewDesk } from "../review/review-desk.ts";
import { writeRoute } from "../route.ts";

function Page({ selected, ...props }: Partial<ReportProps> & { readonly selected: string | null }) {
  const [route, go] = useState<ReportProps["route"]>({ page: "findings", selected });
  return <Report {...FILLED} {...props} route={route} go={go} />;
}

const STALE = "content.stale-columns|/zwgk/zcwj/";
const PLANS = "column.plans|/zwgk/ghjh/";
const findings = (selected: string | null = null, props: Partial<ReportProps> = {}) =>
  show(<Page selected={selected} {...props} />);
const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")];
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });

describe("the list of findings", () => {
  test("is sorted by a click on a head, and the other way round by a second one", () => {
    findings();
    const head = screen.getByTestId("sort-updated");
    fireEvent.click(head);
    expect(rows()[0]?.textContent).toContain("2026-04-03");
    expect(head.closest("th")?.getAttribute("aria-sort")).toBe("ascending");
    fireEvent.click(head);
    expect(rows()[0]?.textContent).toContain("2026-10-21");
    expect(head.closest("th")?.getAttribute("aria-sort")).toBe("descending");
  });

  test("says by which head it is sorted, and by no other", () => {
    findings();
    const sorted = screen.getAllByRole("columnheader").filter((head) => head.hasAttribute("aria-sort"));
    expect(sorted.map((head) => head.textContent)).toEqual(["程度▾"]);
  });

  test("is filtered by column", () => {
    findings();
    choose("栏目", "https://kjj.cangpu.example/zwgk/ghjh/");
    expect(rows()).toHaveLength(2);
    expect(rows().every((row) => row.textContent.includes("规划计划"))).toBe(true);
  });

  test("keeps the opened finding open when it is sorted anew", () => {
    findings(STALE);
    fireEvent.click(screen.getByTestId("sort-review"));
    expect(screen.getByTestId("detail").textContent).toContain("229 天前");
    expect(rows().filter((row) => row.classList.contains("is-selected"))).toHaveLength(1);
  });
});

describe("the evidence of a finding", () => {
  test("says when and how the page was read, and shows what stood there then", async () => {
    findings(STALE);
    const kept = await screen.findByTestId("kept-passage");
    expect(screen.getByTestId("evidence").textContent).toContain("2026-11-18 09:14，静态页面");
    expect(kept.textContent).toContain("列表第 1 至 6 条，共 6 条");
    expect(within(kept).getByText("苍浦市科技创新券管理办法")).toBeTruthy();
  });

  test("says so where the page of that time is not kept", async () => {
    findings(PLANS);
    await screen.findByText(/没有留下当时的网页/);
    expect(screen.queryByTestId("kept-passage")).toBeNull();
  });

  test("a store that cannot be read takes nothing from the finding", async () => {
    findings(STALE, { pageDesk: { ...FILLED.pageDesk, kept: () => Promise.reject(new Error("gone")) } });
    await screen.findByText(/没有留下当时的网页/);
    expect(screen.getByTestId("evidence").textContent).toContain("苍浦市科技创新券管理办法");
  });

  test("leads to the page with the quoted words marked", () => {
    findings(STALE);
    const link = screen.getByRole("link", { name: /在网页中标出/ });
    expect(link.getAttribute("href")).toContain("https://kjj.cangpu.example/zwgk/zcwj/#:~:text=");
  });
});

describe("looking again at one finding", () => {
  const answering = (answer: Awaited<ReturnType<ReportProps["pageDesk"]["recheck"]>>) => {
    const recheck = vi.fn(() => Promise.resolve(answer));
    findings(STALE, { pageDesk: { ...FILLED.pageDesk, recheck } });
    fireEvent.click(screen.getByTestId("recheck-one"));
    return recheck;
  };
  const after = (kind: string) =>
    screen.findByText((_text, node) => node?.getAttribute("data-state") === kind);

  test("asks for its item of this audit, and says that it is running", async () => {
    const recheck = answering({ ok: false, error: "tab-gone", detail: "" });
    expect(screen.getByTestId("recheck").textContent).toContain("正在重查“栏目更新不及时”");
    expect(recheck).toHaveBeenCalledWith(FILLED.run?.id, "content.stale-columns");
    await after("refused");
  });

  test("what is mended is said to be mended, though other findings of the item stand", async () => {
    answering({ ok: true, value: { before: "fail", after: "fail", mended: [STALE], pages: 2 } });
    const notice = await after("fixed");
    expect(notice.textContent).toContain("已改");
    expect(notice.textContent).toContain("不符合 → 不符合，重新读了 2 页");
  });

  test("what is still there is said to be still there", async () => {
    answering({ ok: true, value: { before: "fail", after: "fail", mended: [], pages: 2 } });
    expect((await after("still")).textContent).toContain("仍在");
  });

  test("a page that could not be read changes nothing and is named", async () => {
    answering({ ok: false, error: "page-unread", detail: "https://kjj.cangpu.example/zwgk/zcwj/ (timeout)" });
    const notice = await after("refused");
    expect(notice.textContent).toContain("原来的判定不变");
    expect(notice.textContent).toContain("/zwgk/zcwj/");
  });

  test("without a tab of the site it offers to open the site, then to try again", async () => {
    const recheck = answering({ ok: false, error: "tab-gone", detail: "" });
    const notice = await after("refused");
    expect(within(notice).getByRole("link").getAttribute("href")).toBe("https://kjj.cangpu.example/");
    fireEvent.click(within(notice).getByRole("button", { name: "再试一次" }));
    expect(recheck).toHaveBeenCalledTimes(2);
    await after("refused");
  });

  test("a mended finding can be recorded as such, under its key", async () => {
    const set = vi.fn<ReviewDesk["set"]>();
    const recheck = () =>
      Promise.resolve({
        ok: true,
        value: { before: "fail", after: "pass", mended: [STALE], pages: 2 },
      } as const);
    findings(STALE, {
      pageDesk: { ...FILLED.pageDesk, recheck },
      reviewDesk: { ...FILLED.reviewDesk, set },
    });
    fireEvent.click(screen.getByTestId("recheck-one"));
    fireEvent.click(await screen.findByTestId("record-mended"));
    const [key, opinion] = set.mock.calls[0] ?? [];
    expect(key).toBe(STALE);
    expect(opinion?.rectification).toMatchObject({ state: "done", result: "passed" });
  });
});

test("the address of a finding can be passed on", () => {
  expect(writeRoute({ page: "findings", selected: STALE })).toBe(`#/findings/${encodeURIComponent(STALE)}`);
});
