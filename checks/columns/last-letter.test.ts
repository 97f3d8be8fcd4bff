import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseColumnName } from "../../lib/facts/columns/column-name.ts";
import { lastLetter } from "./last-letter.ts";

const PIECES = [
  ...[
    "关于",
    "印发",
    "《",
    "》",
    "的通知",
    "2024年",
    "（12条）",
    "(3)",
    "（之12）",
    "【5篇】",
    "更多",
    "more",
    ">>",
    " ",
  ],
  ...[
    "規範性檔案",
    "計畫",
    "程式",
    "設 定",
    "入口網站",
    "公開",
    "年報",
    "Ａ１",
    "Ⅳ",
    "①",
    "科技局",
    "概况",
    "𠮷",
    "é",
    "豈",
  ],
];

test("the last letter is the one that normalising leaves, however a title ends", () => {
  const titles = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(titles, (title) => {
      expect(lastLetter(title)).toBe(normaliseColumnName(title).at(-1) ?? "");
    }),
    { numRuns: 5_000 },
  );
});
