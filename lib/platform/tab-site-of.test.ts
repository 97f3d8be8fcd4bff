import { describe, expect, test } from "vitest";
import { HOME, homeOf } from "../../tests/facts/page-of.ts";
import { tabSiteOf } from "./tab-site-of.ts";

const UNNAMED = { name: "", domain: "", idCode: "" };
const { footer } = homeOf({});
const TITLE = "首页 - 某局";

describe("the bureau of a tab", () => {
  test("is called as its page calls it, by the tab's own title where that is all", () => {
    expect(tabSiteOf(homeOf({}), TITLE).bureau.name).toBe("苍浦市科学技术局");
    expect(tabSiteOf(homeOf({}, { site: UNNAMED }), TITLE).bureau.name).toBe(TITLE);
  });

  test("of a channel is its path on the city's portal, whichever of its pages is shown", () => {
    const page = homeOf({}, { url: "https://www.cangpu.example/kjj/tzgg/202611/t20261118_1.html" });
    expect(tabSiteOf(page, TITLE)).toMatchObject({
      host: "www.cangpu.example",
      bureau: {
        homeUrl: "https://www.cangpu.example/kjj/",
        scopes: ["https://www.cangpu.example/kjj/"],
      },
    });
  });

  test("has the site code of its meta tags, else the one at its foot", () => {
    const atFoot = { footer: { ...footer, idCode: "3399000012" } };
    expect(tabSiteOf(homeOf({}, atFoot), TITLE).idCode).toBe("3399000012");
    const both = { ...atFoot, site: { ...UNNAMED, idCode: "3399000099" } };
    expect(tabSiteOf(homeOf({}, both), TITLE).idCode).toBe("3399000099");
  });
});

describe("a government portal is recognised", () => {
  const recognised = (columns: Record<string, string>, about: Parameters<typeof homeOf>[1] = {}) =>
    tabSiteOf(homeOf(columns, { site: UNNAMED, ...about }), TITLE).recognised;

  test("by its name in the meta tags, its site code, or a way to 政务公开", () => {
    expect(recognised({}, { site: { ...UNNAMED, name: "苍浦市科学技术局" } })).toBe(true);
    expect(recognised({}, { footer: { ...footer, idCode: "3399000012" } })).toBe(true);
    expect(recognised({ 政务公开: "/zwgk/" })).toBe(true);
  });

  test("and nothing else is: a shop shows none of these", () => {
    expect(recognised({ 联系我们: `${HOME}lxwm/`, 产品中心: "/cp/" })).toBe(false);
  });
});
