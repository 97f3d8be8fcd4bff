// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { shelve } from "../../../audit/checklist/checklist-shelf.ts";
import { CHECKLIST } from "../../../../tests/screens/literals.ts";
import { manyBureaus } from "../../../../tests/screens/many-bureaus.ts";
import { busyQueue, listedBureaus, queueRow } from "../../../../tests/screens/register-literals.ts";
import { REGISTER_DESK } from "../../../../tests/screens/report-literals.ts";
import { show } from "../../../../tests/screens/show.tsx";
import { parseRegister } from "../../../export/register/register-file.ts";
import { annualDeadline } from "./annual-deadline.ts";
import { isInQuarter, quarterOf } from "./quarter.ts";
import { RegisterPage, type RegisterPageProps } from "./register-page.tsx";

const { runs, contenders } = manyBureaus(3, CHECKLIST);
const BUREAUS = listedBureaus(runs);
const [FIRST, SECOND] = BUREAUS;
if (FIRST === undefined || SECOND === undefined) throw new Error("no bureaus");

function register(more: Partial<RegisterPageProps> = {}) {
  const desk = {
    ...REGISTER_DESK,
    put: vi.fn(REGISTER_DESK.put),
    change: vi.fn(REGISTER_DESK.change),
    remove: vi.fn(REGISTER_DESK.remove),
    start: vi.fn(REGISTER_DESK.start),
    hold: vi.fn(REGISTER_DESK.hold),
    dequeue: vi.fn(REGISTER_DESK.dequeue),
    ...more.desk,
  };
  show(
    <RegisterPage
      runs={runs}
      bureaus={BUREAUS}
      queue={[]}
      checklists={new Map([["kjj", CHECKLIST]])}
      today="2026-11-20"
      compareDesk={{ load: () => Promise.resolve(contenders) }}
      openRun={() => undefined}
      {...more}
      desk={desk}
    />,
  );
  return desk;
}
const rowOf = (name: string) =>
  [...document.querySelectorAll("[data-testid=register-table] tbody tr")].find((row) =>
    row.textContent.includes(name),
  );
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe("the register", () => {
  test("says of each bureau what is done this quarter, with the score as people have decided it", async () => {
    register();
    await screen.findAllByText("97.5%");
    expect(rowOf(FIRST.name)?.textContent).toContain("完成 2026-11-18");
    expect(document.body.textContent).toContain("2026 年第 4 季度：完成 3 家");
  });

  test("an audit of an earlier quarter does not count as done", () => {
    register({ today: "2027-01-05" });
    expect(document.body.textContent).toContain("2027 年第 1 季度：完成 0 家");
    expect(rowOf(FIRST.name)?.textContent).toContain("上次 2026-11-18，本季未查");
  });

  test("sums a quarter up over all that were audited in it, or over the ticked ones alone", () => {
    register();
    const summary = screen.getByTestId("quarterly");
    expect(summary.textContent).toBe("季度通报（3 家）");
    fireEvent.click(screen.getByLabelText(`选择${SECOND.name}`));
    expect(summary.textContent).toBe("季度通报（1 家）");
  });

  test("has no quarter to sum up where nothing was audited in it", () => {
    register({ today: "2027-01-05" });
    expect(screen.getByTestId("quarterly")).toHaveProperty("disabled", true);
  });

  test("does not list a bureau that was only audited, and offers to add it", async () => {
    const desk = register({ bureaus: BUREAUS.slice(1) });
    expect(rowOf(FIRST.name)).toBeUndefined();
    fireEvent.click(screen.getByTestId("add-audited"));
    await vi.waitFor(() =>
      expect(desk.put).toHaveBeenCalledWith([expect.objectContaining({ homeUrl: FIRST.homeUrl })]),
    );
  });

  test("takes a bureau by hand once every field is right, and says beside the field what is wrong", () => {
    const desk = register();
    fireEvent.click(screen.getByTestId("add-bureau"));
    type("首页", "kjj.linxi.example");
    fireEvent.click(screen.getByText("存入名录"));
    expect(desk.put).not.toHaveBeenCalled();
    const home = screen.getByLabelText("首页");
    expect(home.getAttribute("aria-invalid")).toBe("true");
    expect(document.getElementById(home.getAttribute("aria-describedby") ?? "")?.textContent).toContain(
      "以 http:// 或 https:// 开头",
    );
    type("单位名称", "临汐局");
    type("首页", "https://kjj.linxi.example");
    fireEvent.click(screen.getByText("存入名录"));
    expect(desk.put).toHaveBeenCalledWith([
      { name: "临汐局", homeUrl: "https://kjj.linxi.example/", region: "", level: null, scopes: [] },
    ]);
  });

  test("changes an entry", () => {
    const desk = register();
    fireEvent.click(screen.getByLabelText(`修改${FIRST.name}`));
    type("地区", "云州省");
    fireEvent.click(screen.getByText("存入名录"));
    expect(desk.change).toHaveBeenCalledWith(FIRST.homeUrl, expect.objectContaining({ region: "云州省" }));
  });

  test("takes a bureau off where it is changed, after asking once more: no row has that beside 修改", () => {
    const desk = register();
    expect(rowOf(SECOND.name)?.textContent).not.toContain("移出");
    fireEvent.click(screen.getByLabelText(`修改${SECOND.name}`));
    fireEvent.click(screen.getByText("移出名录"));
    expect(desk.remove).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain("已有的检查、复核和改正都留着");
    fireEvent.click(screen.getByTestId("confirm"));
    expect(desk.remove).toHaveBeenCalledWith([SECOND.homeUrl]);
  });

  test("takes the ticked ones off together, and nothing where the question is left with 保留", () => {
    const desk = register();
    expect(screen.queryByTestId("take-off")).toBeNull();
    fireEvent.click(screen.getByLabelText(`选择${FIRST.name}`));
    fireEvent.click(screen.getByLabelText(`选择${SECOND.name}`));
    fireEvent.click(screen.getByText("把选中的 2 家移出名录"));
    fireEvent.click(screen.getByText("保留"));
    expect(desk.remove).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText("把选中的 2 家移出名录"));
    fireEvent.click(screen.getByTestId("confirm"));
    expect(desk.remove).toHaveBeenCalledWith([FIRST.homeUrl, SECOND.homeUrl]);
  });

  test("says so where nothing could be saved", async () => {
    register({ desk: { ...REGISTER_DESK, remove: () => Promise.reject(new Error("full")) } });
    fireEvent.click(screen.getByLabelText(`修改${SECOND.name}`));
    fireEvent.click(screen.getByText("移出名录"));
    fireEvent.click(screen.getByTestId("confirm"));
    expect((await screen.findByRole("alert")).textContent).toContain("没有存下");
  });
});

describe("a CSV file", () => {
  const csv = (text: string) =>
    ({ name: "csv", file: parseRegister(new TextEncoder().encode(text)) }) as const;

  test("is shown before anything is written: what is new, what changes, which lines are wrong", () => {
    const desk = register({
      start: csv(`单位,首页\n${FIRST.name},${FIRST.homeUrl}\n新局,https://new.example/\n坏局,new.example`),
    });
    const rows = within(screen.getByTestId("csv-preview")).getAllByRole("row").slice(1);
    expect(rows.map((row) => row.lastElementChild?.textContent)).toEqual(["更新", "新增"]);
    expect(screen.getByTestId("csv-bad").textContent).toContain("第 4 行：");
    expect(screen.getByTestId("csv-bad").textContent).toContain("坏局,new.example");
    expect(desk.put).not.toHaveBeenCalled();
    fireEvent.click(screen.getByTestId("csv-put"));
    expect(desk.put).toHaveBeenCalledWith([
      expect.objectContaining({ homeUrl: FIRST.homeUrl }),
      expect.objectContaining({ name: "新局" }),
    ]);
  });

  test("without heads is refused with what to do", () => {
    register({ start: csv("甲局,https://a.example/") });
    expect(screen.getByTestId("csv-refused").textContent).toContain("第一行没有");
  });
});

describe("the queue", () => {
  test("starts the ticked bureaus alone, by the chosen checklist", async () => {
    const desk = register();
    expect(screen.getByTestId<HTMLButtonElement>("audit-chosen").disabled).toBe(true);
    fireEvent.click(screen.getByLabelText(`选择${SECOND.name}`));
    fireEvent.click(screen.getByTestId("audit-chosen"));
    await vi.waitFor(() =>
      expect(desk.start).toHaveBeenCalledWith([
        expect.objectContaining({ homeUrl: SECOND.homeUrl, checklistId: "kjj" }),
      ]),
    );
  });

  test("offers each checklist once, in its newest revision", () => {
    const own = (revision: number) => ({
      ...CHECKLIST,
      id: "own",
      revision,
      title: { zh: "自定", en: "Own" },
    });
    register({ checklists: shelve(new Map([["kjj", CHECKLIST]]), [own(1), own(2)]) });
    const options = [...screen.getByRole("combobox", { name: "检查清单" }).querySelectorAll("option")];
    expect(options.map(({ value }) => value)).toEqual(["kjj", "own"]);
  });

  test("says so where the user declined the sites", async () => {
    register({ desk: { ...REGISTER_DESK, start: () => Promise.resolve(false) } });
    fireEvent.click(screen.getByLabelText("全选"));
    fireEvent.click(screen.getByTestId("audit-chosen"));
    expect((await screen.findByRole("alert")).textContent).toContain("没有得到读取这些网站的许可");
  });

  test("shows who is audited, who waits in which place, and who came to a halt and why", () => {
    const { runs: many } = manyBureaus(6, CHECKLIST);
    const bureaus = listedBureaus(many);
    const { queue, running } = busyQueue(bureaus);
    const desk = register({ bureaus, queue, runs: [...running, ...many] });
    const card = screen.getByTestId("queue");
    expect(within(card).getAllByRole("listitem")).toHaveLength(3);
    expect(card.textContent).toContain("停下：网站拒绝访问 HTTP 403");
    expect(rowOf(bureaus[0]?.name ?? "")?.textContent).toContain("正在检查 ");
    expect(rowOf(bureaus[2]?.name ?? "")?.textContent).toContain("排第 2");
    fireEvent.click(within(card).getByText("暂停"));
    expect(desk.hold).toHaveBeenCalledWith(true);
    fireEvent.click(within(card).getByLabelText(`移出队列：${bureaus[1]?.name ?? ""}`));
    expect(desk.dequeue).toHaveBeenCalledWith(2);
  });

  test("that is paused can go on", () => {
    const desk = register({ queue: [queueRow(FIRST, 1, { state: "held" })] });
    fireEvent.click(within(screen.getByTestId("queue")).getByText("继续"));
    expect(desk.hold).toHaveBeenCalledWith(false);
  });
});

describe("what is due", () => {
  test("names what is to be mended, overdue days too, and the next annual report", async () => {
    const due = [
      { homeUrl: FIRST.homeUrl, deadline: "2026-11-17", findings: 4 },
      { homeUrl: SECOND.homeUrl, deadline: "2026-12-02", findings: 14 },
    ];
    register({ desk: { ...REGISTER_DESK, due: () => Promise.resolve(due) } });
    await screen.findByText("已过 3 天");
    const rows = within(screen.getByTestId("deadlines"))
      .getAllByRole("row")
      .map((row) => row.textContent);
    expect(rows[0]).toContain(`${FIRST.name}整改 4 件`);
    expect(rows[1]).toContain("还有 12 天");
    expect(rows[2]).toContain("2026 年度年报");
    expect(rows[2]).toContain("2027-01-31还有 72 天");
  });

  test.each([
    ["2027-01-31", { reportYear: 2026, deadline: "2027-01-31", daysLeft: 0 }],
    ["2027-02-01", { reportYear: 2027, deadline: "2028-01-31", daysLeft: 364 }],
    ["2026-12-31", { reportYear: 2026, deadline: "2027-01-31", daysLeft: 31 }],
  ])("on %s the annual report is that of the right year", (today, deadline) => {
    expect(annualDeadline(today)).toEqual(deadline);
  });

  test.each([
    ["2026-01-01", 1],
    ["2026-03-31", 1],
    ["2026-04-01", 2],
    ["2026-12-31", 4],
  ])("%s lies in quarter %i", (day, number) => {
    expect(quarterOf(day)).toEqual({ year: 2026, number });
    expect(isInQuarter(day, { year: 2025, number })).toBe(false);
  });
});
