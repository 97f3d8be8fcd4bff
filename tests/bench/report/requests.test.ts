import { expect, it } from "vitest";
import { requestsOf } from "./requests.ts";

const known = ["/", "/a/", "/b/"];

it("every request of the audit counts, also a second one for the same address", () => {
  expect(requestsOf({ byPath: { "/": 1, "/a/": 2, "/b/": 1 } }, known)).toEqual({ total: 4, missed: [] });
});

it("what a browser asks by itself to draw a page is not the audit's", () => {
  const byPath = { "/": 1, "/favicon.ico": 1, "/assets/css/style.css": 3 };
  expect(requestsOf({ byPath }, known)).toEqual({ total: 1, missed: ["/a/", "/b/"] });
});
