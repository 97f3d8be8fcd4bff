import { expect, test } from "vitest";

import { proposeScopes } from "./propose-scopes.ts";

test.each([
  ["http://kjj.cangpu.example/zwgk/", "http://kjj.cangpu.example/"],
  ["http://www.cangpu.example/kjj/zwgk/zcwj/", "http://www.cangpu.example/kjj/"],
  ["http://www.cangpu.example/bm/skjj/index.html", "http://www.cangpu.example/bm/skjj/"],
  ["http://www.cangpu.example/xwzx/", "http://www.cangpu.example/"],
])("for %s the prefix %s is proposed", (page, prefix) => {
  expect(proposeScopes(page)).toEqual([prefix]);
});
