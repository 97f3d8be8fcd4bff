import { changesIn, type Change } from "./changes-in.ts";
import { LooksPages } from "./looks-pages.ts";
import { placeOf } from "./place.ts";
import { merged, rowShape, type RowShape } from "./row-shape.ts";
import type { WordFile } from "./word-file.ts";

export interface Looks {
  /** 1–3; 0 for text. */
  readonly heading: number;
  /** In how many tables, one in the other. */
  readonly depth: number;
  /** Whether it is the mark behind a row's last cell. */
  readonly endsRow: boolean;
  /** Of such a mark, where it is surely understood. */
  readonly row: RowShape | null;
}

/** [MS-DOC] 2.6.2, 2.6.3. */
const CODE = {
  style: 0x4600,
  inTable: 0x2416,
  endsRow: 0x2417,
  depth: 0x6649,
  deeper: 0x664a,
  cells: 0xd608,
  merge: 0xd62b,
};
/** Looks that are too large for a page stand in the data stream, where the first change says. */
const ELSEWHERE = new Set([0x6645, 0x6646]);
/** What changes the cells of a row after they were defined is not followed, nor a row that runs from right to left. */
const RESHAPING = new Set([0x7621, 0x5622, 0x7623, 0x5624, 0x5625]);
const TURNING = new Set([0x560b, 0x5664]);
/** Styles 1–9 are headings in every file (2.4.6.5); as in a DOCX the first three count. */
const LAST_HEADING = 3;
const PLAIN: Looks = { heading: 0, depth: 0, endsRow: false, row: null };
/** Bytes read from the data stream: a thousand rows of the widest kind. */
const MOST_ELSEWHERE = 4 * 1024 * 1024;

interface List {
  readonly view: DataView;
  readonly from: number;
  readonly to: number;
}

/** How the paragraphs of a file look, as far as its tables and headings go. */
export class ParagraphLooks {
  private readonly pages: LooksPages;
  private readonly known = new Map<number, Looks>([[0, PLAIN]]);
  private elsewhere = 0;

  constructor(private readonly file: WordFile) {
    this.pages = new LooksPages(file, placeOf("looksOfParagraphs", file), 13);
  }

  /** Of the paragraph whose mark stands at this byte. */
  at(byte: number): Looks {
    const { looks } = this.pages.at(byte);
    const known = this.known.get(looks);
    if (known !== undefined) return known;
    const read = this.read(looks);
    this.known.set(looks, read);
    return read;
  }

  private read(looks: number): Looks {
    const { main } = this.file;
    const words = main.getUint8(looks);
    const from = words === 0 ? looks + 2 : looks + 1;
    const size = words === 0 ? 2 * main.getUint8(looks + 1) : 2 * words - 1;
    const list = this.followed({ view: main, from: from + 2, to: from + size });
    return looksOf(main.getUint16(from, true), list);
  }

  private followed(list: List): List {
    const [first] = changesIn(list.view, list.from, list.to);
    if (first === undefined || !ELSEWHERE.has(first.code)) return list;
    const { data } = this.file;
    const at = list.view.getUint32(first.at, true);
    const size = data.getUint16(at, true);
    this.elsewhere += size;
    if (this.elsewhere > MOST_ELSEWHERE) throw new Error("more looks than words");
    return { view: data, from: at + 2, to: at + 2 + size };
  }
}

function looksOf(namedStyle: number, { view, from, to }: List): Looks {
  let [style, inTable, depth, endsRow] = [namedStyle, false, 0, false];
  let row: RowShape | null = null;
  for (const change of changesIn(view, from, to)) {
    if (change.code === CODE.style) style = view.getUint16(change.at, true);
    else if (change.code === CODE.inTable) inTable = isOn(view, change);
    else if (change.code === CODE.endsRow) endsRow = isOn(view, change);
    else if (change.code === CODE.depth) depth = view.getInt32(change.at, true);
    else if (change.code === CODE.deeper) depth += view.getInt32(change.at, true);
    else if (change.code === CODE.cells) row = rowShape(view, change);
    else if (change.code === CODE.merge) row = row && merged(row, view, change);
    else if (RESHAPING.has(change.code) || (TURNING.has(change.code) && isOn(view, change))) row = null;
  }
  const heading = style >= 1 && style <= LAST_HEADING ? style : 0;
  return { heading, depth: Math.max(depth, inTable ? 1 : 0), endsRow, row };
}

function isOn(view: DataView, { at }: Change): boolean {
  return view.getUint8(at) !== 0;
}
