import { viewOf } from "./view-of.ts";

/** Sector numbers from here on are marks: end of a chain, free, not there. */
const FIRST_MARK = 0xfffffffa;
const ENTRY = 128;
const STREAM = 2;
const MINI_SHIFT = 6;
const MINI = 2 ** MINI_SHIFT;
/** How many numbers of sectors with the table of sectors the head holds. */
const IN_HEAD = 109;

/**
 * A compound file (OLE): streams in chains of sectors. Reads those of the root; what is cyclic or reaches beyond the
 * file throws, and nothing takes more room than the file has.
 */
export class CompoundFile {
  private readonly view: DataView;
  private readonly shift: number;
  private readonly sectors: number;
  private readonly next: Uint32Array;
  private readonly directory: DataView;

  constructor(private readonly body: Uint8Array) {
    this.view = viewOf(body);
    this.shift = this.view.getUint16(0x1e, true);
    if ((this.shift !== 9 && this.shift !== 12) || this.view.getUint16(0x20, true) !== MINI_SHIFT)
      throw new Error("no compound file");
    this.sectors = Math.ceil(body.length / 2 ** this.shift) - 1;
    this.next = this.sectorTable();
    this.directory = viewOf(this.chain(this.view.getUint32(0x30, true)));
  }

  /** A stream that stands at the root; null where there is none of this name. */
  stream(name: string): Uint8Array | null {
    const entry = this.entryOf(name);
    if (entry === null) return null;
    const start = this.directory.getUint32(entry + 0x74, true);
    const size = this.directory.getUint32(entry + 0x78, true);
    const isSmall = size < this.view.getUint32(0x38, true);
    return (isSmall ? this.miniChain(start) : this.chain(start)).subarray(0, size);
  }

  /** The root's streams form a tree of left and right neighbours. */
  private entryOf(name: string): number | null {
    const seen = new Set<number>();
    const open = [this.directory.getUint32(0x4c, true)];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id >= FIRST_MARK || seen.has(id)) continue;
      seen.add(id);
      const entry = id * ENTRY;
      if (this.directory.getUint8(entry + 0x42) === STREAM && this.nameOf(entry) === name) return entry;
      open.push(this.directory.getUint32(entry + 0x44, true), this.directory.getUint32(entry + 0x48, true));
    }
    return null;
  }

  private nameOf(entry: number): string {
    const length = Math.min(32, this.directory.getUint16(entry + 0x40, true) / 2) - 1;
    const codes = Array.from({ length }, (_, at) => this.directory.getUint16(entry + 2 * at, true));
    return String.fromCharCode(...codes);
  }

  private sectorTable(): Uint32Array {
    const next = new Uint32Array(this.sectors).fill(FIRST_MARK);
    let filled = 0;
    for (const sector of this.tableSectors()) {
      if (filled === this.sectors) break;
      const bytes = viewOf(this.sector(sector));
      for (let at = 0; at + 4 <= bytes.byteLength && filled < this.sectors; at += 4)
        next[filled++] = bytes.getUint32(at, true);
    }
    return next;
  }

  /** Which sectors hold the table: the first are named in the head, the others in a chain of sectors. */
  private *tableSectors(): Generator<number> {
    for (let at = 0; at < IN_HEAD; at += 1) {
      const sector = this.view.getUint32(0x4c + 4 * at, true);
      if (sector < FIRST_MARK) yield sector;
    }
    let more = this.view.getUint32(0x44, true);
    for (let turn = 0; more < FIRST_MARK && turn < this.sectors; turn += 1) {
      const bytes = viewOf(this.sector(more));
      const last = 2 ** this.shift - 4;
      for (let at = 0; at < last; at += 4) {
        const sector = bytes.getUint32(at, true);
        if (sector < FIRST_MARK) yield sector;
      }
      more = bytes.getUint32(last, true);
    }
  }

  private sector(number: number): Uint8Array {
    if (number >= this.sectors) throw new Error(`sector ${number} of ${this.sectors}`);
    const start = (number + 1) * 2 ** this.shift;
    return this.body.subarray(start, start + 2 ** this.shift);
  }

  private chain(start: number): Uint8Array {
    return joined(linked(start, this.next).map((number) => this.sector(number)));
  }

  /** Small streams share one stream, whose sectors are smaller and have a table of their own. */
  private miniChain(start: number): Uint8Array {
    const table = viewOf(this.chain(this.view.getUint32(0x3c, true)));
    const next = Uint32Array.from({ length: Math.floor(table.byteLength / 4) }, (_, at) =>
      table.getUint32(4 * at, true),
    );
    const shared = this.chain(this.directory.getUint32(0x74, true));
    return joined(linked(start, next).map((number) => shared.subarray(number * MINI, (number + 1) * MINI)));
  }
}

function linked(start: number, next: Uint32Array): number[] {
  const numbers: number[] = [];
  for (let number = start; number < FIRST_MARK; number = next[number] ?? FIRST_MARK) {
    if (numbers.length > next.length) throw new Error("a chain of sectors without an end");
    numbers.push(number);
  }
  return numbers;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
