import { expect, test } from "vitest";

import { languageOf } from "./terminal.ts";

test.each([
  [{ LANG: "zh_CN.UTF-8" }, "zh"],
  [{ LANG: "en_US.UTF-8" }, "en"],
  [{ LANG: "C.UTF-8" }, "en"],
  [{}, "en"],
  [{ LC_ALL: "", LANG: "zh_TW.UTF-8" }, "zh"],
  [{ LC_ALL: "en_GB.UTF-8", LANG: "zh_CN.UTF-8" }, "en"],
])("%j speaks %s", (env, language) => {
  expect(languageOf(env)).toBe(language);
});
