import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { sheetOf } from "./sheet.ts";
import { workbookXlsx } from "./workbook-xlsx.ts";

const COLUMNS = [{ head: "问题描述", width: 50, value: (text: string | null) => text }];

async function written() {
  const ledger = sheetOf("问题台账", COLUMNS, ["政府采购：栏目在，内容为 0 条", null]);
  const overview = sheetOf("概览", COLUMNS, [], [["单位", "苍浦市科学技术局"]]);
  const blob = await workbookXlsx([overview, ledger]);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  return { ledger: text("xl/worksheets/sheet2.xml"), book: text("xl/workbook.xml") };
}

test("a printed sheet is as wide as an A4 sheet that lies across, and its pages are numbered", async () => {
  const { ledger } = await written();
  expect(ledger).toMatch(
    /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
  );
  expect(ledger).toContain("第 &amp;P 页，共 &amp;N 页");
});

test("each page repeats the heads of the ledger; an overview, whose heads stand in its middle, repeats nothing", async () => {
  const { book } = await written();
  const repeated = [...book.matchAll(/localSheetId="(\d)">([^<]*)</g)].map(([, sheet, rows]) => [
    sheet,
    rows,
  ]);
  expect(repeated).toEqual([["1", "'问题台账'!$1:$1"]]);
});

test("what it adds stands in the order without which a spreadsheet calls the file damaged", async () => {
  const { ledger } = await written();
  const order = [
    ...ledger.matchAll(/<(sheetPr|sheetViews|cols|sheetData|pageMargins|pageSetup|headerFooter)\b/g),
  ];
  expect(order.map(([, name]) => name)).toEqual([
    "sheetPr",
    "sheetViews",
    "cols",
    "sheetData",
    "pageMargins",
    "pageSetup",
    "headerFooter",
  ]);
});

test("a cell that nobody has filled in is ruled like the others, for a pen", async () => {
  const { ledger } = await written();
  const styles = ["A2", "A3"].map((cell) => new RegExp(`r="${cell}" s="(\\d+)"`).exec(ledger)?.[1]);
  expect(styles[0]).toBeDefined();
  expect(styles[1]).toBe(styles[0]);
});
