import type { Checklist } from "../../audit/checklist/checklist.ts";
import type { RunRecord } from "../../audit/records/run-record.ts";
import { CAUSE_WORDS } from "../paper/cause-words.ts";
import { sheetOf, type Sheet, type SheetColumn } from "./sheet.ts";

interface Row {
  readonly kind: "检查项" | "网页";
  /** An item's title, or a page's address. */
  readonly what: string;
  readonly itemId: string | null;
  readonly why: string;
}

const COLUMNS: readonly SheetColumn<Row>[] = [
  { head: "类别", width: 10, value: ({ kind }) => kind },
  { head: "检查项或网址", width: 60, value: ({ what }) => what },
  { head: "检查项编号", width: 24, value: ({ itemId }) => itemId },
  { head: "原因", width: 60, value: ({ why }) => why },
  { head: "说明", width: 20, value: () => "不算不符合" },
];

/** 未检查: the items that nothing can be said of, then every page that was not read, with its cause. */
export function unreadSheet({ verdicts, coverage }: RunRecord, checklist: Checklist): Sheet {
  const titles = new Map(checklist.items.map(({ id, title }) => [id, title.zh]));
  const items = verdicts
    .filter(({ verdict }) => verdict === "not-assessed")
    .map(({ itemId, reason }): Row => ({
      kind: "检查项",
      what: titles.get(itemId) ?? itemId,
      itemId,
      why: reason.zh,
    }));
  const pages = coverage.notAssessed.map(({ url, cause }): Row => ({
    kind: "网页",
    what: url,
    itemId: null,
    why: CAUSE_WORDS[cause],
  }));
  return sheetOf("未检查", COLUMNS, [...items, ...pages]);
}
