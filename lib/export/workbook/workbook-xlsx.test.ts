import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Sheet } from "./sheet.ts";
import { workbookXlsx } from "./workbook-xlsx.ts";

const PLAIN: Sheet = {
  name: "栏目",
  lead: [],
  columns: [{ head: "栏目", width: 20 }],
  rows: [["通知公告"]],
};

/** The XML of the first sheet. */
async function sheetXml(sheet: Sheet): Promise<string> {
  const blob = await workbookXlsx([sheet]);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
}

test("the heads of a table stay in sight while its rows are scrolled", async () => {
  expect(await sheetXml(PLAIN)).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
});

test("nothing is held fast where words stand above the heads", async () => {
  expect(await sheetXml({ ...PLAIN, lead: [["苍浦市科学技术局"]] })).not.toContain("<pane");
});
