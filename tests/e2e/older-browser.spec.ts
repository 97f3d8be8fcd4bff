import { createServer } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test as base, type Page } from "@playwright/test";

import { docxOf } from "../annual/docx-of.ts";
import { pdfOf } from "../annual/pdf-of.ts";
import { sample } from "../annual/sample.ts";
import { afterALook } from "../audit/after-a-look.ts";
import { differences } from "../audit/differences.ts";
import { openPopup } from "../browser/drive-popup.ts";
import { launchWithExtension, type ExtensionBrowser } from "../browser/launch.ts";
import { olderCopy } from "../browser/older-copy.ts";
import { storedRecords } from "../browser/stored-record.ts";
import { cangpu } from "../portal/bureaus/cangpu.ts";
import { startPortal } from "../portal/server.ts";
import { REFERENCE_DATE } from "./stage.ts";

/** The build in a browser that knows nothing newer than Chromium 109, the last one on Windows 7. */
const test = base.extend<{ readonly chromium: ExtensionBrowser }>({
  chromium: async ({}, use) => {
    const userDataDir = mkdtempSync(join(tmpdir(), "gongkai-lens-older-profile-"));
    const extensionDir = olderCopy(join(import.meta.dirname, "../../.output/chrome-mv3"));
    const chromium = await launchWithExtension({ extensionDir, userDataDir, headless: true, lang: "zh-CN" });
    await use(chromium);
    await chromium.context.close();
    for (const folder of [userDataDir, extensionDir]) rmSync(folder, { recursive: true, force: true });
  },
});
const REPORT_PAGES =
  "overview findings columns annual unread history compare register checklists settings import help";

test("in a browser as old as Windows 7's last the audit finds the same, and every page of the report opens", async ({
  chromium,
}) => {
  const portal = await startPortal({ bureau: cangpu, referenceDate: REFERENCE_DATE });
  try {
    const popup = await audited(chromium, `${portal.url}/`);
    const [record] = await storedRecords(popup.page);
    if (!record) throw new Error("no record was kept");
    expect(differences(record, afterALook(cangpu.expected(REFERENCE_DATE)))).toEqual([]);
    const report = await popup.openReport();
    const faults: string[] = [];
    report.on("pageerror", ({ message }) => faults.push(message));
    for (const name of REPORT_PAGES.split(" ")) await shown(report, name);
    expect(faults).toEqual([]);
    expect(await report.evaluate(() => "toSorted" in Array.prototype), "the browser has forgotten").toBe(
      false,
    );
  } finally {
    await portal.close();
  }
});

test("in a browser as old as Windows 7's last reports in PDF and DOCX are read", async ({ chromium }) => {
  const files: Readonly<Record<string, readonly [type: string, body: string | Uint8Array]>> = {
    "/": [
      "text/html; charset=utf-8",
      '<meta name="SiteName" content="苍浦市科学技术局"><a href="/nb/">政府信息公开年报</a>',
    ],
    "/nb/": ["text/html; charset=utf-8", `<ul>${row("2024.pdf", 2024)}${row("2023.docx", 2023)}</ul>`],
    "/nb/2024.pdf": ["application/pdf", pdfOf(sample(2024))],
    "/nb/2023.docx": ["application/octet-stream", docxOf(sample(2023))],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ""] ?? ["text/plain", "404"];
    response.writeHead(body === "404" ? 404 : 200, { "content-type": type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has no port");
    const popup = await audited(chromium, `http://127.0.0.1:${address.port}/`);
    const report = await popup.openReport();
    for (const year of [2024, 2023]) {
      await report.goto(report.url().replace(/#.*$/, `#/annual/annual.arithmetic-${year}`));
      await expect(report.getByTestId("annual-cell"), `${year}`).toContainText("读出 175 格");
    }
  } finally {
    server.close();
  }
});

async function audited(chromium: ExtensionBrowser, home: string) {
  const site = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await site.goto(home);
  const popup = await openPopup(chromium, site);
  await popup.start(REFERENCE_DATE);
  await popup.waitFor("finished", 100_000);
  return popup;
}

function row(file: string, year: number): string {
  return `<li><a href="/nb/${file}">${sample(year).title}</a><span>${year + 1}-01-20</span></li>`;
}

async function shown(report: Page, name: string): Promise<void> {
  await report.goto(report.url().replace(/#.*$/, `#/${name}`));
  await expect(report.locator("main h1, main h2").first(), name).toBeVisible();
}
