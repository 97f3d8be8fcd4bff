const [SECTOR, MINI, ENTRY] = [512, 64, 128];
/** Shorter streams share one. */
const SMALL = 4096;
const [END, FREE, TABLE] = [0xfffffffe, 0xffffffff, 0xfffffffd];
const [STREAM, ROOT] = [2, 5];

/** These streams in a compound file (OLE) as word processors have written since the nineties. */
export function compoundOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sectors = new Sectors(SECTOR);
  const minis = new Sectors(MINI);
  const entries = Object.entries(streams).map(([name, bytes]) => ({
    ...{ name, type: STREAM, size: bytes.length },
    start: (bytes.length < SMALL ? minis : sectors).add(bytes),
  }));
  const shared = minis.bytes();
  const root = { name: "Root Entry", type: ROOT, size: shared.length, start: sectors.add(shared) };
  const miniTable = sectors.add(numbers(minis.next));
  const directory = sectors.add(
    joined([root, ...entries].map((entry, at) => entryOf(entry, at, entries.length))),
  );
  const tables = sectors.addTable();
  return joined([headOf({ directory, miniTable, tables }), sectors.bytes()]);
}

class Sectors {
  readonly next: number[] = [];
  private readonly parts: Uint8Array[] = [];

  constructor(private readonly size: number) {}

  /** The number of the chain's first sector. */
  add(bytes: Uint8Array): number {
    const count = Math.ceil(bytes.length / this.size);
    const start = this.next.length;
    for (let at = 0; at < count; at += 1) {
      const part = new Uint8Array(this.size);
      part.set(bytes.subarray(at * this.size, (at + 1) * this.size));
      this.parts.push(part);
      this.next.push(at + 1 < count ? start + at + 1 : END);
    }
    return count === 0 ? END : start;
  }

  /** The table of all sectors, itself among them. */
  addTable(): number[] {
    const room = this.size / 4;
    let count = 1;
    while (count * room < this.next.length + count) count += 1;
    const own = Array.from({ length: count }, (_, at) => this.next.length + at);
    const all = [...this.next, ...own.map(() => TABLE)];
    const padding = Array.from({ length: count * room - all.length }, () => FREE);
    this.add(numbers([...all, ...padding]));
    return own;
  }

  bytes(): Uint8Array {
    return joined(this.parts);
  }
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly size: number;
  readonly start: number;
}

/** Each stream has the next one at its right; the root leads to the first. */
function entryOf({ name, type, size, start }: Entry, at: number, last: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(ENTRY));
  Array.from(name).forEach((sign, index) => view.setUint16(2 * index, sign.charCodeAt(0), true));
  view.setUint16(0x40, 2 * (name.length + 1), true);
  view.setUint8(0x42, type);
  view.setUint8(0x43, 1);
  view.setUint32(0x44, FREE, true);
  view.setUint32(0x48, at > 0 && at < last ? at + 1 : FREE, true);
  view.setUint32(0x4c, type === ROOT ? 1 : FREE, true);
  view.setUint32(0x74, start, true);
  view.setUint32(0x78, size, true);
  return new Uint8Array(view.buffer);
}

function headOf(where: { directory: number; miniTable: number; tables: readonly number[] }): Uint8Array {
  const view = new DataView(new ArrayBuffer(SECTOR));
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, at) => view.setUint8(at, byte));
  [0x3e, 3, 0xfffe, 9, 6].forEach((value, at) => view.setUint16(0x18 + 2 * at, value, true));
  view.setUint32(0x2c, where.tables.length, true);
  view.setUint32(0x30, where.directory, true);
  view.setUint32(0x38, SMALL, true);
  view.setUint32(0x3c, where.miniTable, true);
  view.setUint32(0x40, where.miniTable === END ? 0 : 1, true);
  view.setUint32(0x44, END, true);
  for (let at = 0; at < 109; at += 1) view.setUint32(0x4c + 4 * at, where.tables[at] ?? FREE, true);
  return new Uint8Array(view.buffer);
}

function numbers(values: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}
