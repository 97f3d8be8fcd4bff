import { expect, test } from "vitest";

import { HOME, pageOf } from "../../../tests/facts/page-of.ts";
import { saidOfColumn } from "./said-of-column.ts";

const said = saidOfColumn({ [`${HOME}lnbg/`]: ["annual.years"], [`${HOME}list.jsp?lm=3`]: [] }, HOME);
const at = (path: string, crumbs: readonly string[] = []) =>
  said(
    pageOf({
      url: `${HOME}${path}`,
      column: { name: "", type: "", path: crumbs.map((crumb) => ({ name: crumb, url: `${HOME}${crumb}` })) },
    }),
  );

test("a person's word holds for the column's first page, whichever of its addresses was asked for", () => {
  expect([at("lnbg/"), at("lnbg/index.html"), at("list.jsp?lm=3")]).toEqual([
    ["annual.years"],
    ["annual.years"],
    [],
  ]);
});

test("and for its further pages, by their directory, their crumbs or their address but for the number", () => {
  expect(at("lnbg/index_1.html")).toEqual(["annual.years"]);
  expect(at("col/7.html", ["zwgk/", "lnbg/"])).toEqual(["annual.years"]);
  expect(at("list.jsp?lm=3&page=2")).toEqual([]);
});

test("nobody's word holds for its neighbours", () => {
  expect([at("lnbgx/"), at("list.jsp?lm=4&page=2"), at("")]).toEqual([undefined, undefined, undefined]);
});
