import { expect, test } from "vitest";
import { homeOf, pageOf } from "../../tests/facts/page-of.ts";
import { BUREAU, siteOf } from "../../tests/facts/site-of.ts";
import { arrangementOf, isMergedBureau, portalsBusiness } from "./arrangement.ts";

const at = (url: string, ...more: string[]) =>
  siteOf([homeOf({}, { url, finalUrl: url }), ...more.map((one) => pageOf({ url: one }))], {
    bureau: { ...BUREAU, homeUrl: url },
  });

test.each([
  ["http://kjj.cangpu.example/", "own-site"],
  ["http://kjj.cangpu.example/index.html", "own-site"],
  ["http://www.cangpukj.example/", "own-site"],
  ["https://kjj.cangpu.example/kjj/", "own-site"],
  ["http://www.cangpu.example/kjj/", "channel"],
  ["http://www.cangpu.example/zwgk/bm/kjj/index.html", "channel"],
  ["http://www.cangpu.example/kjj/gkmlpt/index", "gkmlpt"],
])("%s is a home page of kind %s", (url, arrangement) => {
  expect(arrangementOf(at(url))).toBe(arrangement);
});

test("a channel whose documents stand on the platform", () => {
  expect(
    arrangementOf(at("http://www.cangpu.example/kjj/", "http://www.cangpu.example/kjj/gkmlpt/guide")),
  ).toBe("gkmlpt");
});

test("without a home page nothing is known", () => {
  expect(arrangementOf(siteOf([]))).toBeNull();
  expect(portalsBusiness(siteOf([]))).toBeNull();
});

test("what belongs to the portal is said to a channel, never to an own site", () => {
  expect(portalsBusiness(at("http://www.cangpu.example/kjj/"))?.zh).toContain("属于门户网站");
  expect(portalsBusiness(at("http://kjj.cangpu.example/"))).toBeNull();
});

test.each([
  ["苍浦市教育科技和体育局", true],
  ["苍浦县科技和工业信息化局", true],
  ["苍浦县工业和信息化与科技局", true],
  ["苍浦县教育科技局", true],
  ["苍浦县教科体局", true],
  ["苍浦县科经局", true],
  ["苍浦市科学技术局", false],
  ["苍浦市科技创新局", false],
  ["苍浦市科学技术委员会", false],
])("%s is a merged bureau: %s", (title, merged) => {
  const named = homeOf({}, { title, site: { name: title, domain: "", idCode: "" } });
  expect(isMergedBureau(siteOf([named]))).toBe(merged);
  expect(isMergedBureau(siteOf([], { bureau: { ...BUREAU, name: title } }))).toBe(merged);
});
