import { expect, it } from "vitest";
import { pageOf } from "../../tests/facts/page-of.ts";
import { PageShelf } from "./page-shelf.ts";

const HOME = "http://kjj.example/";
const MENU = [{ name: "通知公告", url: "http://kjj.example/tzgg/" }];

it("gives pages back as they were put", () => {
  const pages = [
    pageOf({ url: HOME, title: "一", columns: MENU }),
    pageOf({ url: HOME, title: "二", columns: [] }),
  ];
  const shelf = new PageShelf();
  pages.forEach((page, at) => shelf.put(`http://kjj.example/${at}`, page));
  expect(shelf.all()).toEqual(pages);
});

it("keeps a menu once that many pages show", () => {
  const shelf = new PageShelf();
  for (const path of ["a", "b"])
    shelf.put(`http://kjj.example/${path}`, pageOf({ url: HOME, columns: [...MENU] }));
  const [first, second] = shelf.all();
  expect(first?.columns).toBe(second?.columns);
});

it("keeps the newer of two readings of an address", () => {
  const shelf = new PageShelf();
  shelf.put("http://kjj.example/a", pageOf({ url: HOME, title: "旧" }));
  shelf.put("http://kjj.example/a", pageOf({ url: HOME, title: "新" }));
  expect(shelf.all().map(({ title }) => title)).toEqual(["新"]);
});

it("forgets a page that is gone", () => {
  const shelf = new PageShelf();
  shelf.put("http://kjj.example/a", pageOf({ url: HOME }));
  shelf.delete("http://kjj.example/a");
  expect(shelf.all()).toEqual([]);
});
