import { OPS } from "unpdf/pdfjs";
import { z } from "../../zod.ts";
import type { Matrix } from "../sheets/matrix.ts";
import { IDENTITY, matrixOf, moved, multiplied } from "../sheets/matrix.ts";
import { drawnRulings, MOST_RULINGS, type Point } from "../sheets/drawn-rulings.ts";
import type { Ruling } from "../sheets/ruling.ts";

/** What a page draws, in order: numbers of operations with their arguments. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);
const STROKES: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke]);
const BOTH: ReadonlySet<number> = new Set([
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
/** How a path is written: 0 x y begins, 1 x y draws on, 2 and six numbers bends, the rest closes. */
const [MOVE, LINE, CURVE] = [0, 1, 2];

/** The straight lines of a page, after all its transformations; `toPage` leads from PDF's space to the page's. */
export function pageRulings({ fnArray, argsArray }: Operators, toPage: Matrix): Ruling[] {
  const rulings: Ruling[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = toPage;
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = multiplied(matrix, matrixOf(args) ?? IDENTITY);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = multiplied(matrix, (Array.isArray(args) ? matrixOf(args[0]) : null) ?? IDENTITY);
    } else if (operator === OPS.constructPath && rulings.length < MOST_RULINGS)
      rulings.push(...drawn(args, matrix));
  });
  return rulings;
}

/** A path and what is done with it: [fill or stroke, [steps], …]. */
const path = z.tuple([z.number(), z.tuple([z.instanceof(Float32Array)], z.unknown())], z.unknown());

function drawn(args: unknown, matrix: Matrix): Ruling[] {
  const parsed = path.safeParse(args);
  if (!parsed.success) return [];
  const [paint, [steps]] = parsed.data;
  const shapes = shapesOf(steps).map((shape) => shape.map(({ x, y }) => moved(matrix, x, y)));
  const isStroked = STROKES.has(paint) || BOTH.has(paint);
  return drawnRulings(shapes, { isStroked, isFilled: FILLS.has(paint) || BOTH.has(paint) });
}

/** The straight pieces of a path, each from where the pen was set down to where it was lifted. */
function shapesOf(path: Float32Array): Point[][] {
  const shapes: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const step = path[at] ?? -1;
    const point = { x: path[at + 1] ?? 0, y: path[at + 2] ?? 0 };
    const shape = shapes.at(-1);
    if (step === MOVE) shapes.push([point]);
    else if (step === LINE) shape?.push(point);
    else if (step === CURVE) shapes.push([{ x: path[at + 5] ?? 0, y: path[at + 6] ?? 0 }]);
    else if (shape?.[0] !== undefined) shape.push(shape[0]);
    at += step === CURVE ? 7 : step === MOVE || step === LINE ? 3 : 1;
  }
  return shapes.filter((shape) => shape.length > 1);
}
