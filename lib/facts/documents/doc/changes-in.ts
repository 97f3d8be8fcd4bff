/** One property that differs from the plain looks ([MS-DOC] 2.6, Prl). */
export interface Change {
  readonly code: number;
  /** Where its operand starts. */
  readonly at: number;
  readonly size: number;
}

/** Bytes of an operand by the three highest bits of the code; null where the operand tells it. */
const SIZES = [1, 1, 2, 4, 2, 2, null, 3] as const;
/** Those of which the length does not stand in one byte: tab stops, and a row's cells. */
const TABS = 0xc615;
const CELLS = new Set([0xd606, 0xd608]);

/** The changes between two bytes; what reaches beyond the end ends them. */
export function* changesIn(view: DataView, from: number, to: number): Generator<Change> {
  const end = Math.min(to, view.byteLength);
  for (let at = from + 2; at < end;) {
    const code = view.getUint16(at - 2, true);
    const size = SIZES[code >> 13] ?? sizeOf(code, view, at);
    if (at + size > end) return;
    yield { code, at, size };
    at += size + 2;
  }
}

function sizeOf(code: number, view: DataView, at: number): number {
  if (CELLS.has(code)) return view.getUint16(at, true) + 1;
  const length = view.getUint8(at);
  if (code !== TABS || length < 255) return length + 1;
  const deleted = view.getUint8(at + 1);
  return 3 + 4 * deleted + 3 * view.getUint8(at + 2 + 4 * deleted);
}
