import { expect, test } from "vitest";
import { drawnOnce } from "./drawn-once.ts";

const word = (text: string, x: number, y = 100) => ({ text, x, y, width: 5, height: 10 });
const kept = (...words: ReturnType<typeof word>[]) => drawnOnce(words).map(({ text, x }) => `${text} ${x}`);

test.each([10, 10.4, 10.74, 10.76, 11.2])(
  "a number at %d that is drawn again a little aside is one number",
  (x) => {
    expect(kept(word("1", x), word("1", x + 0.3))).toEqual([`1 ${x}`]);
    expect(kept(word("1", x), word("1", x, 100.3), word("1", x + 0.3, 99.7))).toEqual([`1 ${x}`]);
  },
);

test("11 is two digits, and one over the other is another line", () => {
  expect(kept(word("1", 10), word("1", 12))).toEqual(["1 10", "1 12"]);
  expect(kept(word("1", 10), word("2", 10))).toEqual(["1 10", "2 10"]);
  expect(kept(word("1", 10), word("1", 10, 110))).toHaveLength(2);
});
