import { readFile } from "node:fs/promises";

import { expect, type Page } from "@playwright/test";

import { afterALook } from "../audit/after-a-look.ts";
import { differences } from "../audit/differences.ts";
import { storedRecords } from "../browser/stored-record.ts";
import { cangpu } from "../portal/bureaus/cangpu.ts";
import { REFERENCE_DATE, test } from "./stage.ts";
import { terminalRecord, withoutTimes } from "./terminal-record.ts";

test("an inspector audits the sample portal from the popup to the ledger", async ({
  popup,
  portal,
  site,
}) => {
  await popup.waitFor("ready");
  await expect(popup.page.locator("body")).toContainText("3299000021");
  await popup.start(REFERENCE_DATE);
  await popup.waitFor("running");
  await expect(popup.page.getByTestId("progress")).toBeVisible();
  await expect(popup.page.getByTestId("score"), "no verdict before reading has ended").toHaveCount(0);
  await popup.waitFor("finished", 100_000);

  const [record] = await storedRecords(popup.page);
  if (!record) throw new Error("no record was kept");
  await test.step("exactly the planted defects are found", () => {
    expect(differences(record, afterALook(cangpu.expected(REFERENCE_DATE)))).toEqual([]);
    expect(record.status).toBe("complete");
  });
  await test.step("the terminal says the same", async () => {
    expect(withoutTimes(await terminalRecord(`${portal.url}/`, REFERENCE_DATE))).toEqual(
      withoutTimes(record),
    );
  });
  await test.step("the server was asked for no page twice, and no faster than politeness allows", () => {
    const audit = portal.requests().filter(({ path }) => path !== "/favicon.ico");
    const inBrowser = audit.slice(0, audit.length / 2 + 2);
    const starts = inBrowser.map(({ at }) => at);
    const span = (starts.at(-1) ?? 0) - (starts[0] ?? 0);
    expect(span / starts.length, "milliseconds a request").toBeGreaterThan(150);
  });
  await test.step("the ledger opens in Excel: a mark of UTF-8, CRLF, one row a finding", async () => {
    const download = await popup.exportCsv();
    expect(download.suggestedFilename()).toBe(`问题台账_苍浦市科学技术局_${REFERENCE_DATE}.csv`);
    const text = await readFile(await download.path(), "utf8");
    expect(text.startsWith("\uFEFF序号,")).toBe(true);
    expect(text).toContain("\r\n");
    expect(text).toContain("缺 2012、2013 年度年报");
  });
  await test.step("the report shows each finding with its page, date, rule and clause", async () => {
    const report = await popup.openReport();
    await report.goto(report.url().replace(/#.*$/, "#/findings"));
    await report.getByText("缺 2012、2013 年度年报").first().click();
    await expect(report.locator("body")).toContainText("第四十九条");
    await expect(report.getByRole("link", { name: /zfxxgknb/ }).first()).toBeVisible();
  });
  await test.step("a finding that a person calls mistaken counts no more, on screen and in the ledger", async () => {
    const report = await popup.openReport();
    const total = async () => (await report.getByTestId("score").innerText()).replace(/\s+/g, " ");
    const before = await total();
    await report.goto(report.url().replace(/#.*$/, "#/findings"));
    await report.getByText("缺 2012、2013 年度年报").first().click();
    await report.getByTestId("decide-false-positive").click();
    await report.goto(report.url().replace(/#.*$/, "#/overview"));
    await expect.poll(total).not.toBe(before);
    await report.getByTestId("export-menu").click();
    const saving = report.waitForEvent("download");
    await report.getByTestId("export-csv").click();
    const ledger = await readFile(await (await saving).path(), "utf8");
    expect(ledger).not.toContain("缺 2012、2013");
    await expect(popup.page.getByTestId("score")).toContainText(await scoreIn(report));
  });
  await test.step("the audited tab was left as it was", async () => {
    expect(site.url()).toBe(`${portal.url}/`);
    expect(await site.locator("iframe[data-gongkai-lens]").count()).toBe(0);
  });
});

/** The points that a report's overview shows. */
async function scoreIn(report: Page): Promise<string> {
  return await report.getByTestId("score").locator("dd > b").first().innerText();
}
