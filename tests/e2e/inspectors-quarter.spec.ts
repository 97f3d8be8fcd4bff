import { rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { expect } from "@playwright/test";

import { shanghaiDay } from "../../lib/facts/civil-date.ts";
import { readXlsx } from "../../lib/export/workbook/read-xlsx.fixture.ts";
import { grantedCopy } from "../browser/granted-copy.ts";
import { launchWithExtension } from "../browser/launch.ts";
import { storedRecords } from "../browser/stored-record.ts";
import { cangpu } from "../portal/bureaus/cangpu.ts";
import { linxi } from "../portal/bureaus/linxi.ts";
import { mended } from "../portal/bureaus/mended.ts";
import { startPortal } from "../portal/server.ts";
import { test } from "./stage.ts";

const BUREAUS = [
  { name: "苍浦市科学技术局", bureau: cangpu },
  { name: "东渚区科学技术局", bureau: mended(cangpu, "统计数据") },
  { name: "松浦区科学技术局", bureau: mended(cangpu, "政府采购") },
  { name: "临汐市科学技术局", bureau: linxi },
  { name: "鹤林县科学技术局", bureau: linxi },
];
/** So many pages of each are enough for the story; the first audit of a bureau is told to its end elsewhere. */
const PAGES = 12;

test("an inspector's quarter: five bureaus from a list, audited one after the other, reviewed, and signed as a workbook", async ({
  profile,
}) => {
  const today = shanghaiDay(Date.now());
  const portals = await Promise.all(
    BUREAUS.map(({ bureau }) => startPortal({ bureau, referenceDate: today })),
  );
  const extensionDir = grantedCopy(join(import.meta.dirname, "../../.output/chrome-mv3"));
  const chromium = await launchWithExtension({
    extensionDir,
    userDataDir: profile,
    headless: true,
    lang: "zh-CN",
  });
  try {
    const report = await chromium.context.newPage();
    await report.goto(`chrome-extension://${chromium.extensionId}/report.html#/register`);

    await test.step("the list comes from a CSV file, as Excel saves it", async () => {
      const lines = BUREAUS.map(({ name }, index) => `${name},${portals[index]?.url ?? ""}/,苍浦市,县`);
      const csv = ["单位名称,首页,地区,级别", ...lines].join("\r\n");
      await report
        .getByTestId("register-csv")
        .setInputFiles({ name: "名录.csv", mimeType: "text/csv", buffer: Buffer.from(`\uFEFF${csv}`) });
      await report.getByTestId("csv-put").click();
      await expect(report.getByTestId("register-table").locator("tbody tr")).toHaveCount(5);
    });

    await test.step("all five are audited, one at a time", async () => {
      const boxes = report.getByTestId("register-table").locator("tbody input[type=checkbox]");
      for (const box of await boxes.all()) await box.check();
      await report.getByTestId("audit-chosen").click();
      for (const portal of portals) {
        await expect.poll(() => portal.requests().length, { timeout: 60_000 }).toBeGreaterThan(PAGES);
        const others = portals.filter((other) => other !== portal);
        const before = others.map((other) => other.requests().length);
        await report.getByRole("button", { name: "提前结束这一家" }).click();
        expect(others.map((other) => other.requests().length)).toEqual(before);
      }
      await expect.poll(async () => (await storedRecords(report)).length, { timeout: 60_000 }).toBe(5);
    });

    await test.step("the ledger has the columns that the inspector wants, in that order", async () => {
      await report.goto(report.url().replace(/#.*$/, "#/settings/ledger"));
      await report.getByRole("checkbox", { name: "截图文件名" }).uncheck();
      await report.getByRole("button", { name: "前移：检查批次" }).press("Enter");
      await expect(report.getByTestId("ledger-preview")).not.toContainText("截图文件名");
    });

    await test.step("a finding that the inspector dismisses, with a reason and without a mouse, is in no figure of the workbook", async () => {
      await report.goto(report.url().replace(/#.*$/, "#/findings"));
      const first = report.locator("[data-row] a").first();
      await first.press("Enter");
      const title = await report.getByTestId("detail").locator("h2").innerText();
      await report.keyboard.press("3");
      // How it is drawn must follow, which only a browser tells.
      await expect(report.locator("tr.is-selected .row-link")).toHaveCSS(
        "text-decoration-line",
        "line-through",
      );
      // Esc leaves the field as a click beside it would: what was written is kept.
      await report.keyboard.press("n");
      await report.keyboard.type("本局没有这项职责");
      await report.keyboard.press("Escape");
      await expect(first).toBeFocused();
      await report.keyboard.press("Enter");
      await expect(report.getByTestId("note")).toHaveValue("本局没有这项职责");
      await report.getByTestId("export-menu").click();
      const saving = report.waitForEvent("download");
      await report.getByTestId("export-xlsx").click();
      const sheets = readXlsx(await readFile(await (await saving).path()));
      expect([...sheets.keys()]).toContain("问题台账");
      const [heads = [], ...ledger] = sheets.get("问题台账") ?? [];
      expect(heads.slice(0, 2)).toEqual(["检查批次", "序号"]);
      expect(heads).not.toContain("截图文件名");
      const open = await report.locator(".rail [aria-current=page] .count").innerText();
      expect(ledger.length, `without “${title}”`).toBe(Number(open));
    });
  } finally {
    await chromium.context.close();
    rmSync(extensionDir, { recursive: true, force: true });
    await Promise.all(portals.map((portal) => portal.close()));
  }
});
