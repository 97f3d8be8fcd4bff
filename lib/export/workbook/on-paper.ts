import type { Feature } from "write-excel-file/universal";

const SETUP =
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  "<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>";

/** Sheets as wide as their paper (A4 across), heads on every page, pages numbered: workbooks are printed and signed. */
export const ON_PAPER: Feature<Blob> = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml) =>
          xml
            // The format wants this element before all others of a sheet.
            .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace(/<pageSetup [^>]*\/>/, SETUP),
      },
      "xl/workbook.xml": {
        transform: (xml, sheets) =>
          xml.replace(/<definedNames\s*\/>/, `<definedNames>${sheets.map(headsOf).join("")}</definedNames>`),
      },
    },
  },
};

/** The rows that stay in sight while one scrolls are those that each page repeats. */
function headsOf(
  { sheet = "", stickyRowsCount = 0 }: { sheet?: string; stickyRowsCount?: number },
  index: number,
) {
  if (stickyRowsCount === 0) return "";
  const rows = `'${sheet}'!$1:$${stickyRowsCount}`;
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`;
}
