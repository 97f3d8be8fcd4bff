import type { Point } from "../sheets/drawn-rulings.ts";

/** How many numbers follow each step of a path, the last two of which are its end (GB/T 33190 9.1). */
const STEPS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };
const MOST = 100_000;

/** The straight pieces of a path, each from where the pen was set down or a bend ended to where it was lifted. */
export function pathShapes(data: string): Point[][] {
  const shapes: Point[][] = [];
  const words = data.slice(0, MOST).trim().split(/\s+/);
  for (let at = 0; at < words.length;) {
    const step = words[at] ?? "";
    const count = STEPS[step];
    // What is not understood may have moved the pen.
    if (count === undefined) break;
    const [x = NaN, y = NaN] = words.slice(at + 1 + count - 2, at + 1 + count).map(Number);
    const shape = shapes.at(-1);
    if (step === "L") shape?.push({ x, y });
    else if (step !== "C") shapes.push([{ x, y }]);
    else if (shape?.[0] !== undefined) shape.push(shape[0]);
    at += 1 + count;
  }
  return shapes.filter((shape) => shape.length > 1 && shape.every(({ x, y }) => Number.isFinite(x + y)));
}
