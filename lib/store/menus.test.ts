import { expect, it } from "vitest";

import { Menus } from "./menus.ts";

const NOTICES = { name: "通知公告", url: "http://kjj.example/tzgg/" };
const POLICY = { name: "政策文件", url: "http://kjj.example/zcwj/" };

it("gives a menu back as it is", () => {
  expect(new Menus().kept([NOTICES, POLICY])).toEqual([NOTICES, POLICY]);
  expect(new Menus().kept([])).toEqual([]);
});

it("keeps a menu once that many pages show", () => {
  const menus = new Menus();
  expect(menus.kept([{ ...NOTICES }, { ...POLICY }])).toBe(menus.kept([{ ...NOTICES }, { ...POLICY }]));
});

it("keeps the links of menus once that differ in one of them", () => {
  const menus = new Menus();
  const [short, long] = [menus.kept([{ ...NOTICES }]), menus.kept([{ ...NOTICES }, { ...POLICY }])];
  expect(short[0]).toBe(long[0]);
  expect(long).toHaveLength(2);
});

it("takes menus for different ones where their order, a name or an address differs", () => {
  const menus = new Menus();
  menus.kept([NOTICES, POLICY]);
  for (const other of [
    [POLICY, NOTICES],
    [NOTICES, { ...POLICY, name: "政策" }],
    [NOTICES, { ...POLICY, url: "http://kjj.example/zc/" }],
  ])
    expect(menus.kept(other)).toEqual(other);
});
