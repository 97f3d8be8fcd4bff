import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test, type Page } from "@playwright/test";

import type { AnnualReport } from "../../lib/facts/annual/annual-report.ts";
import { pageFacts } from "../../lib/facts/page-facts.ts";
import { docFile } from "../annual/doc-file.ts";
import { docOf, line } from "../annual/doc-of.ts";
import { docxOf } from "../annual/docx-of.ts";
import { ofdOf } from "../annual/ofd-of.ts";
import { pdfFile, pdfOf } from "../annual/pdf-of.ts";
import { readSample } from "../annual/read-report.ts";
import { reportOf } from "../annual/report-of.ts";
import { sample } from "../annual/sample.ts";
import { openPopup } from "../browser/drive-popup.ts";
import { grantedCopy } from "../browser/granted-copy.ts";
import { launchWithExtension } from "../browser/launch.ts";
import { storedRecords } from "../browser/stored-record.ts";
import { openBrowser } from "./stage.ts";

const DAY = "2026-11-20";
const NAME = "苍浦市科学技术局";
const METAS = `<meta charset="utf-8"><meta name="SiteName" content="${NAME}"><meta name="SiteIDCode" content="3299000021">`;
const BORDERS = "<style>table{border-collapse:collapse}td{border:1px solid #000;padding:2px}</style>";

interface Served {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const html = (body: string): Served => ({
  type: "text/html; charset=utf-8",
  body: `<!doctype html><html><head>${METAS}<title>${NAME}</title></head><body>${body}</body></html>`,
});
const WHERE = `<div class="location">当前位置：<a href="/">首页</a> &gt; <a href="/nb/">政府信息公开年报</a></div>`;
const row = (href: string, year: number) =>
  `<li><a href="${href}">${sample(year).title}</a><span>${year + 1}-01-20</span></li>`;

/** A bureau whose reports are pages and files of every kind. */
function siteWith(pdf: Uint8Array): Readonly<Record<string, Served>> {
  const announced = sample(2022).title;
  return {
    "/": html('<ul><li><a href="/nb/">政府信息公开年报</a></li></ul>'),
    "/nb/": html(
      `${WHERE}<ul class="list">${[
        row("/nb/2025.html", 2025),
        row("/nb/2024.pdf", 2024),
        row("/nb/2023.docx", 2023),
        row("/nb/2022.html", 2022),
        row("/nb/2021.doc", 2021),
        row("/nb/2020.wps", 2020),
        row("/nb/2019.ofd", 2019),
      ].join("")}</ul>`,
    ),
    "/nb/2025.html": { type: "text/html; charset=utf-8", body: reportOf(sample(2025)) },
    "/nb/2024.pdf": { type: "application/pdf", body: pdf },
    "/nb/2023.docx": { type: "application/octet-stream", body: docxOf(sample(2023)) },
    "/nb/2022.html": html(
      `<meta name="ArticleTitle" content="${announced}"><h1>${announced}</h1><p>发布日期：2023-01-20</p><div id="zoom"><p><a href="/nb/2022.docx">${announced}</a></p></div>`,
    ),
    "/nb/2022.docx": { type: "application/msword", body: docxOf(sample(2022)) },
    "/nb/2021.doc": { type: "application/msword", body: docOf(sample(2021)) },
    "/nb/2019.ofd": { type: "application/octet-stream", body: ofdOf(sample(2019)) },
    "/nb/2020.wps": { type: "application/vnd.ms-works", body: docFile([line("Word 95")], { version: 0x68 }) },
  };
}

/** A server whose pages allow no script at all: what the extension loads is not the page's. */
function serve(site: Readonly<Record<string, Served>>): Promise<Server> {
  const server = createServer((request, response) => {
    const served = site[request.url ?? ""];
    response.writeHead(served === undefined ? 404 : 200, {
      "content-type": served?.type ?? "text/plain",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    });
    response.end(served?.body ?? "404");
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

/** The reports that the run has stored, by year. */
async function storedReports(page: Page): Promise<ReadonlyMap<number, AnnualReport>> {
  const facts = pageFacts.array().parse(await page.evaluate(ALL_FACTS));
  const reports = facts.flatMap(({ annualReport }) => (annualReport === null ? [] : [annualReport]));
  return new Map(reports.map((report) => [report.year, report]));
}
const ALL_FACTS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open("gongkai-lens");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction("pages").objectStore("pages").getAll();
    reading.onerror = () => reject(reading.error);
    reading.onsuccess = () => { opening.result.close(); resolve(reading.result.map((row) => row.facts)); };
  };
})`;

function numbers({ tables }: AnnualReport): unknown {
  return Object.values(tables).map((table) =>
    table?.rows.map(({ id, cells }) => [id, ...cells.map(({ column, value }) => [column, value])]),
  );
}

test("reports that are PDF, OFD and Word files give the same numbers as their pages, also where a page allows no script", async () => {
  const profile = mkdtempSync(join(tmpdir(), "gongkai-lens-files-"));
  const chromium = await openBrowser(profile);
  try {
    const printer = await chromium.context.newPage();
    await printer.setContent(`${BORDERS}<h1>${sample(2024).title}</h1>${reportOf(sample(2024))}`);
    const pdf = await printer.pdf({
      format: "A4",
      margin: { top: "20mm", bottom: "20mm", left: "15mm", right: "15mm" },
    });
    await printer.close();
    const server = await serve(siteWith(pdf));
    const port = portOf(server);
    try {
      const site = chromium.context.pages()[0] ?? (await chromium.context.newPage());
      await site.goto(`http://127.0.0.1:${port}/`);
      const popup = await openPopup(chromium, site);
      await popup.start(DAY);
      await popup.waitFor("finished", 60_000);

      const reports = await storedReports(popup.page);
      for (const [year, from] of [
        [2025, "page"],
        [2024, "pdf"],
        [2023, "docx"],
        [2022, "docx"],
        [2021, "doc"],
        [2019, "ofd"],
      ] as const) {
        const report = reports.get(year);
        if (report === undefined) throw new Error(`the report on ${year} was not read`);
        expect(report.from, `${year}`).toBe(from);
        expect(numbers(report), `${year}`).toEqual(numbers(readSample(sample(year))));
      }
      expect(reports.get(2022)?.url).toBe(`http://127.0.0.1:${port}/nb/2022.docx`);

      const [record] = await storedRecords(popup.page);
      const verdict = (id: string) => record?.verdicts.find(({ itemId }) => itemId === id);
      expect(verdict("annual.arithmetic")?.verdict).toBe("pass");
      expect(verdict("annual.sections")?.verdict).toBe("review");
      expect(verdict("annual.sections")?.findings.map(({ message }) => message.zh)).toEqual([
        "2020 年度报告的内容在附件里，附件是早期或特殊的 Word 格式，读不出文字，待人工",
      ]);

      const report = await popup.openReport();
      await report.goto(report.url().replace(/#.*$/, "#/annual/annual.arithmetic-2024"));
      await expect(report.getByTestId("annual-cell")).toContainText("读出 175 格");
    } finally {
      server.close();
    }
  } finally {
    await chromium.context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

test("reports that are files on another host, which the user has opened, are read too; a scan among them counts as not read", async () => {
  const profile = mkdtempSync(join(tmpdir(), "gongkai-lens-files-"));
  const extensionDir = grantedCopy(join(import.meta.dirname, "../../.output/chrome-mv3"));
  const rows = [
    row("/nb/2025.docx", 2025),
    row("/nb/2024.pdf", 2024),
    row("/nb/2023.pdf", 2023),
    row("/nb/2022.doc", 2022),
  ];
  const other = await serve({
    "/nb/": html(`${WHERE}<ul class="list">${rows.join("")}</ul>`),
    "/nb/2025.docx": { type: "application/octet-stream", body: docxOf(sample(2025)) },
    "/nb/2024.pdf": { type: "application/pdf", body: pdfOf(sample(2024)) },
    "/nb/2022.doc": { type: "application/msword", body: docOf(sample(2022)) },
    "/nb/2023.pdf": { type: "application/pdf", body: pdfFile(["0 0 100 100 re f"]) },
  });
  const there = `http://127.0.0.1:${portOf(other)}/nb/`;
  const own = await serve({
    "/": html(
      `<ul><li><a href="${there}">政府信息公开年报</a></li><li><a href="/tzgg/">通知公告</a></li></ul>`,
    ),
  });
  const chromium = await launchWithExtension({
    extensionDir,
    userDataDir: profile,
    headless: true,
    lang: "zh-CN",
  });
  try {
    const site = chromium.context.pages()[0] ?? (await chromium.context.newPage());
    await site.goto(`http://127.0.0.1:${portOf(own)}/`);
    const popup = await openPopup(chromium, site);
    await popup.start(DAY);
    await popup.waitFor("finished", 60_000);

    const reports = await storedReports(popup.page);
    expect(reports.get(2025)).toMatchObject({ from: "docx", url: `${there}2025.docx` });
    expect(reports.get(2024)).toMatchObject({ from: "pdf", url: `${there}2024.pdf` });
    expect(reports.get(2022)).toMatchObject({ from: "doc", url: `${there}2022.doc` });
    for (const year of [2025, 2024, 2022]) {
      const report = reports.get(year);
      expect(report && numbers(report), `${year}`).toEqual(numbers(readSample(sample(year))));
    }
    const [record] = await storedRecords(popup.page);
    expect(record?.coverage.notAssessed).toContainEqual({
      url: `${there}2023.pdf`,
      cause: "unsupported-type",
    });
  } finally {
    await chromium.context.close();
    own.close();
    other.close();
    for (const place of [profile, extensionDir]) rmSync(place, { recursive: true, force: true });
  }
});
