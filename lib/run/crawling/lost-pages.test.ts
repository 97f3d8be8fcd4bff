import { expect, test } from "vitest";
import { LostPages } from "./lost-pages.ts";

test("a page that cannot be reached while the line holds has had its chances", () => {
  const pages = new LostPages([], false);
  pages.record("/a", "network");
  expect(pages.takeSecondChances()).toEqual([]);
});

test("a page lost at the edge of an outage is asked for once more, and no oftener", () => {
  const pages = new LostPages([], false);
  pages.record("/a", "network");
  pages.record("/b", "timeout");
  pages.noteFailedLine();
  expect(pages.takeSecondChances()).toEqual(["/a"]);
  pages.record("/a", "network");
  expect(pages.takeSecondChances()).toEqual([]);
});

test("a page that was read after all is not asked for again", () => {
  const pages = new LostPages([], true);
  pages.record("/a", "network");
  pages.record("/a", null);
  expect(pages.takeSecondChances()).toEqual([]);
});

test("what the crawl before the outage has lost is asked for by the next", () => {
  expect(new LostPages(["/a"], true).takeSecondChances()).toEqual(["/a"]);
});
