import { expect, type Page } from "@playwright/test";

import { writeRoute, type ReportPage } from "../../lib/ui/report/route.ts";
import { storedRecords } from "../browser/stored-record.ts";
import { cangpu } from "../portal/bureaus/cangpu.ts";
import { mended } from "../portal/bureaus/mended.ts";
import { REFERENCE_DATE, test } from "./stage.ts";

/** One of the bureau's two blank columns. */
const PATH = "/zwgk/fdzdgknr/tjsj/";

test("a bureau's clerk finds a blank column, fills it, and has that one finding looked at again", async ({
  chromium,
  popup,
  portal,
  site,
}) => {
  await popup.start(REFERENCE_DATE);
  await popup.waitFor("finished", 100_000);
  const report = await popup.openReport();
  const asked = () => portal.requests().length;

  await test.step("the panel beside the page names the finding, and marks its words without touching the page", async () => {
    await site.goto(`${portal.url}${PATH}`);
    const before = await site.content();
    const panel = await chromium.context.newPage();
    await panel.setViewportSize({ width: 360, height: 768 });
    await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html?tab=${popup.tabId}`);
    await expect(panel.getByTestId("taken-for")).toContainText("没有内容");
    await expect(panel.getByTestId("page-findings")).toContainText("统计数据");
    await panel.getByTestId("mark").first().click();
    await expect(panel.getByTestId("page-finding").first()).toContainText("已标出 1 处");
    expect(await site.content()).toBe(before);
    await corrected(panel, report);
    await panel.close();
  });

  await test.step("before anything was done it is still there", async () => {
    await report.goto(report.url().replace(/#.*$/, await keyOf(report)));
    const before = asked();
    await report.getByTestId("recheck-one").click();
    await expect(report.getByTestId("recheck")).toHaveAttribute("data-state", "still");
    expect(asked() - before, "only the pages of this item are asked for").toBeLessThan(30);
  });

  await test.step("after the column was filled it is fixed, and only this finding has changed", async () => {
    portal.become(mended(cangpu, "统计数据"));
    await report.getByTestId("recheck-one").click();
    await expect(report.getByTestId("recheck")).toHaveAttribute("data-state", "fixed");
    await report.getByTestId("record-mended").click();
    await expect(report.getByTestId("recheck")).toContainText("已记入整改");
    const rows = report.locator("[data-row]");
    await expect(rows.filter({ hasText: "政府采购" }).first()).toBeVisible();
  });

  await test.step("by a checklist of her own, without one item, the same pages are judged again", async () => {
    await open(report, "checklist");
    await report.getByTestId("on-column.procurement").click();
    await report.getByTestId("look").click();
    await expect(report.getByTestId("effect")).toContainText("政府采购");
    await report.getByTestId("save-checklist").click();
    const before = asked();
    await report.getByTestId("rejudge").click();
    await expect(report.getByTestId("overview")).toBeVisible();
    const [own] = await storedRecords(report).then((all) =>
      all.filter(({ checklist }) => checklist.id === "own-kjj"),
    );
    expect(own?.verdicts.some(({ itemId }) => itemId === "column.procurement")).toBe(false);
    expect(asked(), "no page is read again").toBe(before);
    const saving = report.waitForEvent("download");
    await open(report, "checklist");
    await report.getByTestId("export-checklist").click();
    const path = await (await saving).path();
    await report.getByTestId("import-checklist").setInputFiles(path);
    await expect(report.getByTestId("checklist")).toHaveAttribute("data-draft", "true");
    await report.getByTestId("discard").click();
  });

  await test.step("all that is kept comes back from its back-up after it was deleted", async () => {
    await open(report, "settings");
    const before = await storedRecords(report);
    await report.getByRole("checkbox", { name: /连网页记录一起备份/ }).check();
    const saving = report.waitForEvent("download");
    await report.getByTestId("back-up").click();
    const backup = await (await saving).path();
    await report.getByRole("button", { name: "删除全部数据" }).click();
    await report.getByTestId("confirm").click();
    await expect.poll(() => storedRecords(report)).toEqual([]);
    await report.getByTestId("restore-file").setInputFiles(backup);
    await report.getByTestId("do-restore").click();
    await expect(report.getByTestId("restore")).toHaveAttribute("data-stage", "done");
    expect(await storedRecords(report)).toEqual(before);
    await open(report, "overview");
    await expect(report.getByTestId("score")).toBeVisible();
  });
});

async function open(report: Page, page: ReportPage): Promise<void> {
  await report.goto(report.url().replace(/#.*$/, writeRoute({ page, selected: null })));
}

/** The column is said to answer something else, which the column map shows at once; then it is taken back. */
async function corrected(panel: Page, report: Page): Promise<void> {
  const said = panel.getByTestId("said");
  await panel.getByTestId("correct").click();
  await panel.getByRole("combobox").selectOption("column.plans");
  await panel.getByTestId("correct-send").click();
  await expect(said).toHaveAttribute("data-outcome", "judged");
  await expect(panel.getByTestId("taken-for")).toContainText("规划计划");
  await open(report, "columns");
  const row = report.locator(`tr[data-column$="${PATH}"]`);
  await expect(row).toContainText("规划计划");
  await expect(row.getByTestId("take-back")).toBeVisible();
  await panel.getByTestId("correct").click();
  await panel.getByRole("button", { name: "恢复自动识别" }).click();
  await expect(row.getByTestId("take-back")).toBeHidden();
}

/** The address of the finding that says the column is blank. */
async function keyOf(report: Page): Promise<string> {
  await report.goto(report.url().replace(/#.*$/, writeRoute({ page: "findings", selected: null })));
  const row = report.locator("[data-row]").filter({ hasText: "统计数据" });
  const href = await row.filter({ hasText: "空白" }).first().getByRole("link").getAttribute("href");
  if (href === null) throw new Error("the blank column is not among the findings");
  return href;
}
