import { expect, test } from "vitest";
import { homeOf } from "../../tests/facts/page-of.ts";
import { bureauName } from "./bureau-name.ts";

const { footer } = homeOf({});
const SPONSORED = { footer: { ...footer, sponsor: "苍浦市科技局" } };
const UNNAMED = { site: { name: "", domain: "", idCode: "" }, title: "首页" };

test("a bureau is called as its site's own meta tags call it, whoever the sponsor at the foot is", () => {
  expect(bureauName(homeOf({}, SPONSORED))).toBe("苍浦市科学技术局");
});

test("else by the sponsor at the foot, which no title outweighs", () => {
  expect(bureauName(homeOf({}, { ...UNNAMED, ...SPONSORED }))).toBe("苍浦市科技局");
});

test("else by the title, the one that the browser shows where it is known", () => {
  expect(bureauName(homeOf({}, UNNAMED))).toBe("首页");
  expect(bureauName(homeOf({}, UNNAMED), "首页 - 苍浦市科技局")).toBe("首页 - 苍浦市科技局");
  expect(bureauName(homeOf({}, { ...UNNAMED, title: "" }))).toBe("");
});
