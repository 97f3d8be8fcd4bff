import { compoundOf } from "./compound-of.ts";

/** Words that look alike; the changes are bytes as Word stores them. */
export interface DocRun {
  readonly text: string;
  readonly changes?: readonly number[];
}

export interface DocParagraph {
  /** With its mark at the end: \r, or \x07 behind a cell and a row. */
  readonly runs: readonly DocRun[];
  readonly style?: number;
  readonly changes?: readonly number[];
}

/** Ways in which a file may be told otherwise. */
export interface DocQuirks {
  readonly flags?: number;
  readonly version?: number;
  /** What a piece says of its words' looks. */
  readonly pieceLooks?: number;
  /** Its pieces stand in the file the other way round, as after a save in haste. */
  readonly isBackwards?: boolean;
}

const [PAGE, TEXT, HEAD] = [512, 0x800, 0x9a + 8 * 93];
const [SECOND_TABLE, NARROW] = [0x0200, 0x40000000];
/** What has no room on a page stands in the data stream. */
const MOST_ON_PAGE = 400;

/** A Word file of 1997 with these paragraphs. */
export function docFile(paragraphs: readonly DocParagraph[], quirks: DocQuirks = {}): Uint8Array {
  const { main, streams } = docStreams(paragraphs, quirks);
  return compoundOf({ WordDocument: main, "1Table": streams.table, Data: streams.data });
}

function docStreams(paragraphs: readonly DocParagraph[], quirks: DocQuirks) {
  const data = new Bytes();
  const main = new Bytes(TEXT);
  const stored = quirks.isBackwards === true ? [...paragraphs].reverse() : paragraphs;
  const placed = stored.map((paragraph) => ({ paragraph, ...put(main, paragraph) }));
  const end = main.length;
  const papers = pagesOf(
    main,
    13,
    placed.map(({ paragraph, from }) => ({ from, looks: looksOf(paragraph, data) })),
    end,
  );
  const runs = placed.flatMap((one) => one.runs);
  const characters = pagesOf(main, 1, runs, end);
  const pieces = quirks.isBackwards === true ? [...placed].reverse() : placed;
  const table = new Bytes();
  const places = [
    [0x1a2, table.add(piecesOf(pieces, quirks.pieceLooks ?? 0))],
    [0xfa, table.add(characters)],
    [0x102, table.add(papers)],
  ] as const;
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const head = headOf(places, { length, end, ...quirks });
  return { main: main.with(head), streams: { table: table.whole(), data: data.whole() } };
}

interface Put {
  readonly text: string;
  readonly from: number;
  readonly isNarrow: boolean;
  readonly runs: readonly { readonly from: number; readonly looks: readonly number[] }[];
}

/** Latin words take one byte a character, all others two. */
function put(main: Bytes, { runs }: DocParagraph): Put {
  const text = runs.map((run) => run.text).join("");
  const isNarrow = !/[^\0-\x7f]/.test(text);
  const from = main.length;
  const stored = runs.map((run) => {
    const codes = Array.from({ length: run.text.length }, (_, at) => run.text.charCodeAt(at));
    const { from: start } = main.add(isNarrow ? codes : codes.flatMap((code) => word(code)));
    const { changes = [] } = run;
    return { from: start, looks: changes.length === 0 ? [] : [changes.length, ...changes] };
  });
  return { text, from, isNarrow, runs: stored };
}

function piecesOf(pieces: readonly Put[], looks: number): number[] {
  let read = 0;
  const starts = pieces.map(({ text }) => (read += text.length));
  const descriptors = pieces.flatMap(({ from, isNarrow }) => [
    ...word(0),
    ...long(isNarrow ? (from * 2) | NARROW : from),
    ...word(looks),
  ]);
  const table = [0, ...starts].flatMap(long).concat(descriptors);
  // A change of looks to which nothing refers stands before it, as in files that were often saved.
  return [1, ...word(3), ...word(0x0835), 1, 2, ...long(table.length), ...table];
}

/** The looks of a paragraph as a page has them: an even length is told in a second byte. */
function looksOf({ style = 0, changes = [] }: DocParagraph, data: Bytes): number[] {
  const isLarge = changes.length > MOST_ON_PAGE;
  const place = isLarge ? data.add([...word(changes.length), ...changes]).from : 0;
  const own = [...word(isLarge ? 0 : style), ...(isLarge ? [...word(0x6646), ...long(place)] : changes)];
  return own.length % 2 === 0 ? [0, own.length / 2, ...own] : [(own.length + 1) / 2, ...own];
}

/** Writes pages that tell what looks how, and gives the table by which they are found. */
function pagesOf(
  main: Bytes,
  entry: 1 | 13,
  stretches: readonly { readonly from: number; readonly looks: readonly number[] }[],
  end: number,
): number[] {
  const pages: (typeof stretches)[number][][] = [];
  let room = 0;
  for (const stretch of stretches) {
    const needed = 4 + entry + stretch.looks.length + 1;
    if (needed > room) {
      pages.push([]);
      room = PAGE - 8;
    }
    room -= needed;
    pages.at(-1)?.push(stretch);
  }
  const firsts = pages.map(([first]) => first?.from ?? 0);
  const numbers = pages.map((page, at) => {
    main.pad(PAGE);
    return main.add(pageOf(page, entry, firsts[at + 1] ?? end)).from / PAGE;
  });
  return [...[...firsts, end].flatMap(long), ...numbers.flatMap(long)];
}

function pageOf(
  stretches: readonly { readonly from: number; readonly looks: readonly number[] }[],
  entry: 1 | 13,
  end: number,
): number[] {
  const page = Array.from({ length: PAGE }, () => 0);
  [...stretches.map(({ from }) => from), end].flatMap(long).forEach((byte, at) => (page[at] = byte));
  let free = PAGE - 1;
  stretches.forEach(({ looks }, index) => {
    if (looks.length === 0) return;
    free -= looks.length;
    free -= free % 2;
    page.splice(free, looks.length, ...looks);
    page[4 * (stretches.length + 1) + entry * index] = free / 2;
  });
  page[PAGE - 1] = stretches.length;
  return page;
}

function headOf(
  places: readonly (readonly [number, Placed])[],
  { length, end, flags = 0, version = 0xc1 }: DocQuirks & { readonly length: number; readonly end: number },
): Uint8Array {
  const view = new DataView(new ArrayBuffer(HEAD));
  const words = { 0x00: 0xa5ec, 0x02: version, 0x06: 0x0804, 0x0a: SECOND_TABLE | flags, 0x0c: 0xbf };
  const counts = { 0x20: 0x0e, 0x3e: 0x16, 0x98: 0x5d };
  for (const [at, value] of Object.entries({ ...words, ...counts })) view.setUint16(Number(at), value, true);
  const lengths = { 0x18: TEXT, 0x1c: end, 0x4c: length };
  for (const [at, value] of Object.entries(lengths)) view.setUint32(Number(at), value, true);
  for (const [at, { from, length: size }] of places) {
    view.setUint32(at, from, true);
    view.setUint32(at + 4, size, true);
  }
  return new Uint8Array(view.buffer);
}

interface Placed {
  readonly from: number;
  readonly length: number;
}

class Bytes {
  private readonly bytes: number[];

  constructor(start = 0) {
    this.bytes = Array.from({ length: start }, () => 0);
  }

  get length(): number {
    return this.bytes.length;
  }

  add(more: readonly number[]): Placed {
    const from = this.bytes.length;
    for (const byte of more) this.bytes.push(byte);
    return { from, length: more.length };
  }

  pad(to: number): void {
    while (this.bytes.length % to !== 0) this.bytes.push(0);
  }

  with(head: Uint8Array): Uint8Array {
    const whole = this.whole();
    whole.set(head);
    return whole;
  }

  whole(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

export function word(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff];
}

function long(value: number): number[] {
  return [...word(value), ...word(value >>> 16)];
}
