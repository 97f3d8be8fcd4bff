import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";

import { expect } from "@playwright/test";

import { parseCsv } from "../../lib/export/parse-csv.fixture.ts";
import { readXlsx } from "../../lib/export/workbook/read-xlsx.fixture.ts";
import { runRecord, type RunRecord } from "../../lib/audit/records/run-record.ts";
import { cangpu } from "../portal/bureaus/cangpu.ts";
import { linxi } from "../portal/bureaus/linxi.ts";
import { mended } from "../portal/bureaus/mended.ts";
import { startPortal } from "../portal/server.ts";
import { test } from "./stage.ts";
import { terminalFiles } from "./terminal-files.ts";

const [AUGUST, NOVEMBER] = ["2026-08-20", "2026-11-20"] as const;
const BUREAUS = [
  { name: "苍浦市科学技术局", bureau: cangpu },
  { name: "东渚区科学技术局", bureau: mended(cangpu, "统计数据") },
  { name: "松浦区科学技术局", bureau: mended(cangpu, "政府采购") },
  { name: "临汐市科学技术局", bureau: linxi },
  { name: "鹤林县科学技术局", bureau: linxi },
];
const WORDS = {
  pass: "符合",
  fail: "不符合",
  review: "待人工",
  "not-applicable": "不适用",
  "not-assessed": "未检查",
};

test("a reviewer sets two audits of five bureaus side by side and takes the comparison away", async ({
  chromium,
  profile,
}) => {
  const portals = await Promise.all(
    BUREAUS.map(({ bureau }) => startPortal({ bureau, referenceDate: AUGUST })),
  );
  const orders = BUREAUS.map(({ name }, index) => ({ name, url: `${portals[index]?.url ?? ""}/` }));
  const before = await terminalFiles(orders, AUGUST, profile);
  BUREAUS.forEach(({ bureau }, index) => portals[index]?.become(bureau, NOVEMBER));
  const after = await terminalFiles(orders, NOVEMBER, profile);
  await Promise.all(portals.map((portal) => portal.close()));
  const files = [...before, ...after];
  const latest = after.map((file) => runRecord.parse(JSON.parse(readFileSync(file, "utf8"))));

  const report = await chromium.context.newPage();
  await report.goto(`chrome-extension://${chromium.extensionId}/report.html#/import`);
  await report.getByTestId("import-files").setInputFiles(files);
  await expect(report.getByTestId("outcomes").locator("tbody tr")).toHaveCount(files.length);
  await report.getByTestId("merge").click();
  await expect(report.getByTestId("import")).toHaveAttribute("data-stage", "done");

  await report.goto(`chrome-extension://${chromium.extensionId}/report.html#/compare`);
  const matrix = report.getByTestId("matrix");
  await test.step("every cell says what the newest audit of its bureau says", async () => {
    await report.getByRole("checkbox", { name: /只看有差异|只看/ }).setChecked(false);
    const heads = (await matrix.locator("thead th").allInnerTexts()).slice(1, -1);
    expect([...heads].sort()).toEqual(BUREAUS.map(({ name }) => name).sort());
    for (const itemId of ["column.statistics", "column.procurement", "annual.years", "site.icp"]) {
      const row = matrix.locator("tr", { has: report.locator(`th[title="${itemId}"]`) });
      const cells = await row
        .locator("a.cell")
        .evaluateAll((all) => all.map((cell) => cell.getAttribute("aria-label")));
      const said = heads.map((name) => `${name}，${WORDS[verdictOf(latest, name, itemId)]}`);
      expect(cells.map((label) => label?.split("，").slice(0, 2).join("，"))).toEqual(said);
    }
  });

  await test.step("the workbook and the table that are taken away say the same", async () => {
    await report.getByTestId("export-menu").click();
    const saving = report.waitForEvent("download");
    await report.getByTestId("export-xlsx").click();
    const sheets = readXlsx(await readFile(await (await saving).path()));
    const [head = [], ...rows] = [...sheets.values()][0] ?? [];
    for (const { name } of BUREAUS) {
      const row = rows.find(([id]) => id === "column.statistics");
      expect(String(row?.[head.indexOf(name)])).toContain(
        WORDS[verdictOf(latest, name, "column.statistics")],
      );
    }
    await report.getByTestId("export-menu").click();
    const savingCsv = report.waitForEvent("download");
    await report.getByTestId("export-csv").click();
    const csv = parseCsv(await readFile(await (await savingCsv).path(), "utf8"));
    expect(csv.map((line) => line.length)).toEqual(csv.map(() => head.length));
  });

  await test.step("a cell leads to its finding, and the printed report carries the screen's figures", async () => {
    await matrix.locator('a.cell[aria-label^="苍浦市科学技术局，不符合"]').first().click();
    await expect(report.getByTestId("detail")).toBeVisible();
    await report.goto(report.url().replace(/#.*$/, "#/overview"));
    const total = latest.find(({ bureau }) => bureau.name === "苍浦市科学技术局")?.score?.total;
    await expect(report.getByTestId("score")).toContainText(String(total));
    await report.getByTestId("export-menu").click();
    const saving = report.waitForEvent("download");
    await report.getByTestId("export-html").click();
    const paper = await chromium.context.newPage();
    await paper.setContent(await readFile(await (await saving).path(), "utf8"));
    await expect(paper.locator("body")).toContainText(String(total));
    await expect(paper.locator("body")).toContainText("缺 2012、2013 年度年报");
  });
});

function verdictOf(records: readonly RunRecord[], name: string, itemId: string) {
  const verdict = records
    .find(({ bureau }) => bureau.name === name)
    ?.verdicts.find((one) => one.itemId === itemId)?.verdict;
  if (verdict === undefined) throw new Error(`no verdict on ${itemId} of ${name}`);
  return verdict;
}
