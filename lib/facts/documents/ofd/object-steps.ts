import { drawnRulings, MOST_RULINGS } from "../sheets/drawn-rulings.ts";
import type { Steps } from "../../steps/steps.ts";
import { IDENTITY, type Matrix, matrixOf, moved, multiplied } from "../sheets/matrix.ts";
import type { Ruling } from "../sheets/ruling.ts";
import { unified } from "../sheets/unified.ts";
import type { Word } from "../sheets/word.ts";
import { deltas } from "./deltas.ts";
import { numbers } from "./numbers.ts";
import { pathShapes } from "./path-shapes.ts";
import { xmlSteps } from "./xml-steps.ts";

export interface PageObjects {
  readonly words: readonly Word[];
  readonly rulings: readonly Ruling[];
  /** Whether something large stands there that may hold words. */
  readonly hasPicture: boolean;
}

/** OFD counts millimetres, the sheets points. */
const POINTS = 72 / 25.4;
/** Inside of these stand paths that are not drawn: the edges of what is shown, and patterns. */
const SKIPPED = new Set(["Clips", "FillColor", "StrokeColor", "Actions", "CGTransform"]);
/** Smaller pictures are seals and logos, in millimetres. */
const LARGE = 60;
/** More characters than any sheet of paper has. */
const MOST_WORDS = 20_000;
/** Of a character's height: how wide it is, and how far its middle stands above the line it stands on. */
const [WIDE, NARROW, MIDDLE] = [1, 0.5, 0.35];
const IS_NARROW = /[\u0020-\u02af]/;

type Attributes = Readonly<Record<string, string>>;

/** The words and lines of one part of a page. A word is one character: its place alone tells in which cell it stands. */
export function* objectSteps(xml: string): Steps<PageObjects> {
  const reader = new Reader();
  yield* xmlSteps(xml, reader);
  return reader;
}

class Reader {
  readonly words: Word[] = [];
  readonly rulings: Ruling[] = [];
  hasPicture = false;
  private skipped = 0;
  private drawing: Drawing | null = null;
  private text = "";
  private code: Attributes = {};

  readonly onElement = (name: string, attributes: Attributes): void => {
    if (this.skipped > 0 || SKIPPED.has(name)) {
      this.skipped += 1;
      if (this.drawing !== null && name === "FillColor" && attributes["Alpha"] === "0")
        this.drawing.isClear = true;
    } else if (name === "TextObject" || name === "PathObject") this.drawing = drawingOf(attributes);
    else if (name === "CompositeObject" || (name === "ImageObject" && isLarge(attributes)))
      this.hasPicture = true;
    this.text = "";
    if (name === "TextCode") this.code = attributes;
  };

  readonly onText = (text: string): void => {
    if (this.skipped === 0) this.text += text;
  };

  readonly onEnd = (name: string): void => {
    if (this.skipped > 0) this.skipped -= 1;
    else if (name === "TextObject" || name === "PathObject") this.drawing = null;
    else if (name === "TextCode" && this.drawing !== null) this.write(this.drawing);
    else if (name === "AbbreviatedData" && this.drawing !== null) this.draw(this.drawing);
  };

  private draw({ matrix, isStroked, isFilled, isShown }: Drawing): void {
    if (!isShown || this.rulings.length > MOST_RULINGS) return;
    const shapes = pathShapes(this.text).map((shape) => shape.map(({ x, y }) => moved(matrix, x, y)));
    this.rulings.push(...drawnRulings(shapes, { isStroked, isFilled }));
  }

  private write(drawing: Drawing): void {
    const { matrix, isShown, isClear, isTurned } = drawing;
    if (!isShown || isClear || this.words.length > MOST_WORDS) return;
    // What is written downwards or upside down is not put into lines.
    if (isTurned) this.hasPicture = true;
    else this.words.push(...wordsOf(this.text, this.code, drawing, matrix));
  }
}

interface Drawing {
  readonly matrix: Matrix;
  readonly size: number;
  readonly scale: number;
  readonly isStroked: boolean;
  readonly isFilled: boolean;
  readonly isShown: boolean;
  readonly isTurned: boolean;
  /** Where the last text began: the next may not say it again. */
  x: number;
  y: number;
  isClear: boolean;
}

/** An object's own space is moved by its matrix and then to its corner (GB/T 33190 8.5). */
function drawingOf(attributes: Attributes): Drawing {
  const [left = 0, top = 0] = numbers(attributes["Boundary"]);
  const own = matrixOf(numbers(attributes["CTM"])) ?? IDENTITY;
  const matrix = multiplied([POINTS, 0, 0, POINTS, left * POINTS, top * POINTS], own);
  const [a, b, , d] = matrix;
  const directions = [attributes["ReadDirection"], attributes["CharDirection"]];
  return {
    matrix,
    size: numbers(attributes["Size"])[0] ?? 0,
    scale: numbers(attributes["HScale"])[0] ?? 1,
    isStroked: attributes["Stroke"] !== "false",
    isFilled: attributes["Fill"] === "true",
    isShown: attributes["Visible"] !== "false",
    isTurned: directions.some((one) => (one ?? "0") !== "0") || a <= Math.abs(b) || d <= 0,
    x: 0,
    y: 0,
    isClear: false,
  };
}

function wordsOf(text: string, code: Attributes, drawing: Drawing, matrix: Matrix): Word[] {
  drawing.x = numbers(code["X"])[0] ?? drawing.x;
  drawing.y = numbers(code["Y"])[0] ?? drawing.y;
  const { size, scale } = drawing;
  const [across, down] = [deltas(code["DeltaX"]), deltas(code["DeltaY"])];
  let { x, y } = drawing;
  return Array.from(text.slice(0, MOST_WORDS)).flatMap((sign, index): Word[] => {
    const room = size * scale * (IS_NARROW.test(sign) ? NARROW : WIDE);
    const step = across[index] ?? (down[index] === undefined ? room : 0);
    const place = moved(matrix, x, y);
    x += step;
    y += down[index] ?? 0;
    if (sign.trim() === "") return [];
    const [a, , , d] = matrix;
    const height = size * d;
    const width = a * (step > 0 ? Math.min(room, step) : room);
    return [{ text: unified(sign), x: place.x, y: place.y - height * MIDDLE, width, height }];
  });
}

function isLarge({ Boundary }: Attributes): boolean {
  const [, , width = 0, height = 0] = numbers(Boundary);
  return width >= LARGE && height >= LARGE;
}
