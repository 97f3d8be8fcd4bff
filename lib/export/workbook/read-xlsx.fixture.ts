import { inflateRawSync } from "node:zlib";
import { load } from "cheerio";

/** A reader of OOXML that shares nothing with the writer: sheets by name, cells as text or number, empty cells as null. */
export function readXlsx(file: Uint8Array): Map<string, (string | number | null)[][]> {
  const parts = unzip(Buffer.from(file));
  const xml = (path: string) => load(parts.get(path)?.toString("utf8") ?? "", { xml: true });
  const shared = xml("xl/sharedStrings.xml");
  const strings = shared("si")
    .toArray()
    .map((si) => shared(si).text());
  const links = xml("xl/_rels/workbook.xml.rels");
  const book = xml("xl/workbook.xml");
  return new Map(
    book("sheet")
      .toArray()
      .map((sheet) => {
        const target = links(`Relationship[Id="${sheet.attribs["r:id"] ?? ""}"]`).attr("Target") ?? "";
        return [sheet.attribs["name"] ?? "", rowsOf(xml(`xl/${target.replace(/^\/xl\//, "")}`), strings)];
      }),
  );
}

function rowsOf(page: ReturnType<typeof load>, strings: readonly string[]): (string | number | null)[][] {
  if (page("f").length > 0) throw new Error("a cell holds a formula");
  return page("row")
    .toArray()
    .map((row) => {
      const cells: (string | number | null)[] = [];
      for (const cell of page(row).find("c").toArray()) {
        const at = columnIndex(cell.attribs["r"] ?? "");
        const raw = page(cell).find("v, is").text();
        const type = cell.attribs["t"];
        while (cells.length < at) cells.push(null);
        cells.push(
          type === "s"
            ? (strings[Number(raw)] ?? null)
            : type === "inlineStr" || type === "str"
              ? raw
              : raw === ""
                ? null
                : Number(raw),
        );
      }
      return cells;
    });
}

function columnIndex(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? "";
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The files of a ZIP by path, read from its central directory. */
function unzip(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    const path = zip.toString("utf8", at + 46, at + 46 + (name ?? 0));
    files.set(path, method === 0 ? data : inflateRawSync(data));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}
