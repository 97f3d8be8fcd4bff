import { expect, it } from "vitest";

import { pageOf } from "../../tests/facts/page-of.ts";
import { RepeatedParts } from "./repeated-parts.ts";

const NOTICES = { name: "通知公告", url: "http://kjj.example/tzgg/" };
const POLICY = { name: "政策文件", url: "http://kjj.example/zcwj/" };
const page = (...columns: { name: string; url: string }[]) =>
  pageOf({ url: "http://kjj.example/", columns: columns.map((link) => ({ ...link })) });

it("gives a page back as it is", () => {
  const parts = new RepeatedParts();
  const pages = [page(), page(NOTICES, POLICY), { ...page(NOTICES), metas: ["sitename"], title: "首页" }];
  expect(pages.map((one) => parts.kept(one))).toEqual(pages);
});

it("keeps a menu and a footer once that many pages show", () => {
  const parts = new RepeatedParts();
  const [one, other] = [parts.kept(page(NOTICES, POLICY)), parts.kept(page(NOTICES, POLICY))];
  expect(one.columns).toBe(other.columns);
  expect(one.footer).toBe(other.footer);
});

it("keeps the links of menus once that differ in one of them", () => {
  const parts = new RepeatedParts();
  const [short, long] = [parts.kept(page(NOTICES)), parts.kept(page(NOTICES, POLICY))];
  expect(short.columns[0]).toBe(long.columns[0]);
  expect(long.columns).toHaveLength(2);
});

it("takes menus for different ones where their order, a name or an address differs", () => {
  const parts = new RepeatedParts();
  parts.kept(page(NOTICES, POLICY));
  for (const other of [
    [POLICY, NOTICES],
    [NOTICES, { ...POLICY, name: "政策" }],
    [NOTICES, { ...POLICY, url: "http://kjj.example/zc/" }],
  ])
    expect(parts.kept(page(...other)).columns).toEqual(other);
});
