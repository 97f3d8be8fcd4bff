import { expect, type Page } from "@playwright/test";

import { writeRoute } from "../../lib/ui/report/route.ts";
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
});

/** The address of the finding that says the column is blank. */
async function keyOf(report: Page): Promise<string> {
  await report.goto(report.url().replace(/#.*$/, writeRoute({ page: "findings", selected: null })));
  const row = report.locator("[data-row]").filter({ hasText: "统计数据" });
  const href = await row.filter({ hasText: "空白" }).first().getByRole("link").getAttribute("href");
  if (href === null) throw new Error("the blank column is not among the findings");
  return href;
}
