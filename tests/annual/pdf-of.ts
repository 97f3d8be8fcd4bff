import type { ReportData } from "./report-data.ts";
import { HEIGHT, type Mark, type SheetEnds, sheetsOf, WIDTH } from "./sheets-of.ts";

/** The report as a PDF. */
export function pdfOf(report: ReportData, ends: SheetEnds = {}): Uint8Array {
  return pdfFile(sheetsOf(report, ends).map((sheet) => sheet.map(drawn).join("\n")));
}

function drawn(mark: Mark): string {
  if (mark.kind === "box")
    return `${mark.x} ${HEIGHT - mark.y - mark.height} ${mark.width} ${mark.height} re S`;
  const codes = Array.from(mark.text, (sign) => sign.charCodeAt(0).toString(16).padStart(4, "0"));
  return `BT /F1 ${mark.size} Tf ${mark.x} ${HEIGHT - mark.y} Td <${codes.join("")}> Tj ET`;
}

/** A file of such pages, in one font whose codes are Unicode. */
export function pdfFile(pages: readonly string[], about = ""): Uint8Array {
  const kids = pages.map((_, at) => `${6 + at * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /Identity-H /ToUnicode /Identity-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sample /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 >>",
    "<< /Type /FontDescriptor /FontName /Sample /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
    ...pages.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + at * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, "0");
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${about}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
