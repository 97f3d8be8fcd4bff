/** A straight line on a page, in points; y grows downwards. */
export interface Ruling {
  readonly direction: "across" | "down";
  /** Where it lies: y of a line across, x of a line down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Borders are drawn as lines or as boxes no thicker than this. */
const THICK = 3;
/** Shorter marks are dots of a dotted line or strokes of a character. */
const SHORT = 3;

/** The line between two points; null where it leans or is too short. */
export function rulingBetween(one: Point, other: Point): Ruling | null {
  const [width, height] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
  if (height <= 1 && width >= SHORT)
    return {
      direction: "across",
      at: (one.y + other.y) / 2,
      from: Math.min(one.x, other.x),
      to: Math.max(one.x, other.x),
    };
  if (width <= 1 && height >= SHORT)
    return {
      direction: "down",
      at: (one.x + other.x) / 2,
      from: Math.min(one.y, other.y),
      to: Math.max(one.y, other.y),
    };
  return null;
}

/** A filled box so thin that it is seen as a line; null for shading. */
export function rulingOfBox(points: readonly Point[]): Ruling | null {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (height <= THICK && width > height && width >= SHORT)
    return { direction: "across", at: (top + bottom) / 2, from: left, to: right };
  if (width <= THICK && height > width && height >= SHORT)
    return { direction: "down", at: (left + right) / 2, from: top, to: bottom };
  return null;
}
