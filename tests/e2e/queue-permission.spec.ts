import { expect, type Page } from "@playwright/test";

import { cangpu } from "../portal/bureaus/cangpu.ts";
import { linxi } from "../portal/bureaus/linxi.ts";
import { startPortal, type Portal } from "../portal/server.ts";
import { REFERENCE_DATE, test } from "./stage.ts";

/** The page's own `permissions.request`, answered by somebody who declines; what it was asked is left on the page. */
const DECLINED = `chrome.permissions.request = (wanted) => {
  document.body.dataset.asked = JSON.stringify([wanted, navigator.userActivation.isActive]);
  return Promise.resolve(false);
}`;
const IS_GRANTED = `chrome.permissions.contains({ origins: ["http://127.0.0.1/*"] })`;

/**
 * The production build, which may read no site of its own accord. The browser's prompt itself is drawn by no headless
 * browser, and nothing but a person answers it: here it stays open, or its answer is given in its place. That it is
 * passed over where everything is granted already is told by an inspector's quarter.
 */
test.describe("several bureaus that the browser must be asked for", () => {
  let portals: readonly Portal[];
  test.beforeEach(async () => {
    portals = await Promise.all(
      [cangpu, linxi].map((bureau) => startPortal({ bureau, referenceDate: REFERENCE_DATE })),
    );
  });
  test.afterEach(async () => {
    await Promise.all(portals.map((portal) => portal.close()));
  });

  /** The register with both bureaus, ticked. */
  async function ticked(report: Page, extensionId: string): Promise<void> {
    await report.goto(`chrome-extension://${extensionId}/report.html#/register`);
    const lines = portals.map(({ url }, index) => `单位${index + 1},${url}/`);
    await report.getByTestId("register-csv").setInputFiles({
      name: "名录.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(["单位名称,首页", ...lines].join("\r\n")),
    });
    await report.getByTestId("csv-put").click();
    await report.getByLabel("全选").check();
  }
  const asked = () => portals.map((portal) => portal.requests().length);

  test("declined: the inspector is told, nothing is queued, and no site was touched", async ({
    chromium,
  }) => {
    const report = await chromium.context.newPage();
    await report.addInitScript(DECLINED);
    await ticked(report, chromium.extensionId);
    await expect(report.getByText("检查时浏览器会问一次")).toBeVisible();
    await report.getByTestId("audit-chosen").click();
    await expect(report.getByRole("alert")).toContainText("没有得到读取这些网站的许可，没有排队");
    // Both share this machine's host: it is asked for once, and within the click, or the browser would refuse to ask.
    expect(await report.locator("body").getAttribute("data-asked")).toBe(
      JSON.stringify([{ origins: ["http://127.0.0.1/*"] }, true]),
    );
    await expect(report.getByTestId("queue")).toContainText("没有排队的单位");
    expect(asked()).toEqual([0, 0]);
    await expect(report.getByTestId("audit-chosen")).toBeEnabled();
  });

  test("not answered yet: nothing is queued, nothing is read, and the page says neither yes nor no", async ({
    chromium,
  }) => {
    const report = await chromium.context.newPage();
    await ticked(report, chromium.extensionId);
    await report.getByTestId("audit-chosen").click();
    // The rest of the page goes on: the bureau's entry opens while the prompt waits.
    await report.getByLabel("修改单位1").click();
    await expect(report.getByTestId("entry-form")).toBeVisible();
    await expect(report.getByTestId("queue")).toContainText("没有排队的单位");
    await expect(report.getByRole("alert")).toHaveCount(0);
    expect(await report.evaluate(IS_GRANTED)).toBe(false);
    expect(asked()).toEqual([0, 0]);
  });
});
