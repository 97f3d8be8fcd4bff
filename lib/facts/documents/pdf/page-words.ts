import { z } from "../../zod.ts";
import type { Matrix } from "./matrix.ts";
import { matrixOf, multiplied } from "./matrix.ts";
import { unified } from "./unified.ts";
import type { Word } from "./word.ts";

const item = z.object({ str: z.string(), width: z.number(), transform: z.array(z.number()) });

/** Words closer than this with the same text are one: a bold look is often made by drawing twice. */
const TWICE = 1.5;

/** The words of a page as they stand on it. */
export function pageWords(items: readonly unknown[], toPage: Matrix): Word[] {
  const words = items.flatMap((one): Word[] => {
    const parsed = item.safeParse(one);
    const own = parsed.success ? matrixOf(parsed.data.transform) : null;
    if (!parsed.success || own === null || parsed.data.str.trim() === "") return [];
    const [a, b, c, d, x, y] = multiplied(toPage, own);
    const height = Math.hypot(c, d);
    const { str, width } = parsed.data;
    // Text that runs up or down the page takes no room to the side.
    const isLevel = Math.abs(a) >= Math.abs(b);
    return [
      isLevel
        ? { text: unified(str), x, y: y - height * 0.35, width, height }
        : { text: unified(str), x: x - height / 2, y: y + (Math.sign(b) * width) / 2, width: height, height },
    ];
  });
  const seen = new Set<string>();
  return words.filter(({ text, x, y }) => {
    const key = `${text} ${Math.round(x / TWICE)} ${Math.round(y / TWICE)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
