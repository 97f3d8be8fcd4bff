import { expect, test } from "vitest";
import { sizeWords } from "./size-words.ts";

test.each([
  [0, "0 KB"],
  [1536, "1.5 KB"],
  [312 * 1024 ** 2, "312 MB"],
  [18.2 * 1024 ** 3, "18 GB"],
  [5000 * 1024 ** 3, "5000 GB"],
])("%d bytes are %s", (bytes, words) => expect(sizeWords(bytes)).toBe(words));
