import type { moved } from "./matrix.ts";
import { type Ruling, rulingBetween, rulingOfBox } from "./ruling.ts";

export type Point = ReturnType<typeof moved>;

/** More lines than any page of tables has: a drawing, a map. */
export const MOST_RULINGS = 20_000;

/** The straight lines that shapes draw on a page: their sides, and those that are so thin that filled they are lines. */
export function drawnRulings(
  shapes: readonly (readonly Point[])[],
  { isStroked, isFilled }: { readonly isStroked: boolean; readonly isFilled: boolean },
): Ruling[] {
  const strokes = isStroked ? shapes.flatMap(sides) : [];
  const fills = isFilled ? shapes.map(rulingOfBox) : [];
  return [...strokes, ...fills].filter((ruling) => ruling !== null);
}

function sides(shape: readonly Point[]): (Ruling | null)[] {
  return shape.slice(1).map((point, index) => rulingBetween(shape[index] ?? point, point));
}
