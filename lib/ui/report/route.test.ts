import { expect, test } from "vitest";
import { readRoute, writeRoute } from "./route.ts";

test("an address without a page is the overview", () => {
  expect(readRoute("")).toEqual({ page: "overview", selected: null });
  expect(readRoute("#/elsewhere")).toEqual({ page: "overview", selected: null });
});

test("a finding's key with slashes, marks and Chinese comes back whole", () => {
  const route = {
    page: "findings",
    selected: "column.plans|https://kjj.cangpu.example/规划/?a=1#b%",
  } as const;
  expect(readRoute(writeRoute(route))).toEqual(route);
});

test("a broken escape selects nothing", () => {
  expect(readRoute("#/findings/%E0%A4%A")).toEqual({ page: "findings", selected: null });
});
