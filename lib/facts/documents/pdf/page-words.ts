import { z } from "../../zod.ts";
import type { Matrix } from "../sheets/matrix.ts";
import { drawnOnce } from "../sheets/drawn-once.ts";
import { matrixOf, multiplied } from "../sheets/matrix.ts";
import { unified } from "../sheets/unified.ts";
import type { Word } from "../sheets/word.ts";

const item = z.object({ str: z.string(), width: z.number(), transform: z.array(z.number()) });

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
  return drawnOnce(words);
}
