import { decodeBody } from "../../facts/plain-text/decode.ts";
import type { RegisterEntry } from "../../store/bureau-rows.ts";
import { csvRecords, type CsvRecord } from "./csv-records.ts";
import { registerEntry, type RegisterDraft, type RegisterFault } from "./register-entry.ts";

/** A line that became no entry; its text is kept, so that nothing is lost. */
export interface BadLine {
  readonly line: number;
  readonly text: string;
  readonly problem: RegisterFault | "quote" | "repeated" | "garbled";
}

export type RegisterFile =
  | { readonly ok: true; readonly entries: readonly RegisterEntry[]; readonly bad: readonly BadLine[] }
  | { readonly ok: false; readonly problem: "empty" | "no-heads" | "too-large" | "workbook" };

/** A register of every bureau of the country has some 3 MB. */
export const LARGEST_REGISTER = 16 * 1024 * 1024;

/** What each column may be called, compared without case and blanks. */
const HEADS: Readonly<Record<keyof RegisterDraft, readonly string[]>> = {
  name: ["单位名称", "单位", "名称", "网站名称", "name", "bureau", "bureauname"],
  homeUrl: [
    "首页",
    "首页网址",
    "网址",
    "网站",
    "网站地址",
    "首页地址",
    "home",
    "homepage",
    "homeurl",
    "url",
    "website",
    "address",
  ],
  region: ["地区", "行政区", "行政区划", "所在地", "region", "area"],
  level: ["级别", "层级", "行政级别", "level"],
  scopes: ["检查范围", "范围", "scope", "scopes"],
};

/**
 * A list of bureaus from a CSV file in UTF-8, UTF-16 or GBK, whose first line names the columns. Every further line is an
 * entry or a bad line with its number: none is passed over. The first of two lines with the same home page counts.
 */
export function parseRegister(bytes: Uint8Array): RegisterFile {
  if (bytes.length > LARGEST_REGISTER) return { ok: false, problem: "too-large" };
  if (isWorkbook(bytes)) return { ok: false, problem: "workbook" };
  const [head, ...lines] = csvRecords(decodeBody(bytes, "text/csv").text);
  if (head === undefined) return { ok: false, problem: "empty" };
  const places = placesOf(head);
  if (places.name < 0 || places.homeUrl < 0) return { ok: false, problem: "no-heads" };
  const entries = new Map<string, RegisterEntry>();
  const bad: BadLine[] = [];
  for (const record of lines) {
    const read = registerEntry(draftOf(record, places));
    const problem = problemOf(record, read, entries);
    if (problem !== null) bad.push({ line: record.line, text: record.text, problem });
    else if ("entry" in read) entries.set(read.entry.homeUrl, read.entry);
  }
  return { ok: true, entries: [...entries.values()], bad };
}

/** XLSX and old XLS files by their first bytes: they are easily taken for the CSV file beside them. */
function isWorkbook(bytes: Uint8Array): boolean {
  const first = [...bytes.subarray(0, 4)].join(" ");
  return first === "80 75 3 4" || first === "208 207 17 224";
}

type Places = Readonly<Record<keyof RegisterDraft, number>>;

function placesOf({ cells }: CsvRecord): Places {
  const names = cells.map((cell) => cell.toLowerCase().replace(/[\s_*＊]/g, ""));
  const placeOf = (field: keyof RegisterDraft) => names.findIndex((name) => HEADS[field].includes(name));
  return {
    name: placeOf("name"),
    homeUrl: placeOf("homeUrl"),
    region: placeOf("region"),
    level: placeOf("level"),
    scopes: placeOf("scopes"),
  };
}

function draftOf({ cells }: CsvRecord, places: Places): RegisterDraft {
  const at = (field: keyof RegisterDraft) => cells[places[field]] ?? "";
  return {
    name: at("name"),
    homeUrl: at("homeUrl"),
    region: at("region"),
    level: at("level"),
    scopes: at("scopes"),
  };
}

function problemOf(
  record: CsvRecord,
  read: ReturnType<typeof registerEntry>,
  entries: ReadonlyMap<string, RegisterEntry>,
): BadLine["problem"] | null {
  if (record.isBroken) return "quote";
  // What no encoding could read must not become a bureau's name.
  if (record.text.includes("\uFFFD")) return "garbled";
  if ("faults" in read) return read.faults[0] ?? null;
  return entries.has(read.entry.homeUrl) ? "repeated" : null;
}
