import { describe, expect, it } from "vitest";
import type { PageFacts } from "../facts/page-facts.ts";
import { answer } from "./answer.fixture.ts";
import { feedOf, readFeed } from "./read-feed.ts";
import { readPage } from "./read-page.ts";

const SITE = "https://kjj.example";

/** A list's page and what its feed answers, as whoever has a network would bring them together. */
function withFeed(path: string, html: string, feed: string, status = 200): PageFacts {
  const page = answer(`${SITE}${path}`, html);
  const shell = readPage(page);
  const request = feedOf(page);
  return request === null ? shell : readFeed(shell, request, answer(request.url, feed, { status }));
}
function asked(path: string, html: string): string | undefined {
  return feedOf(answer(`${SITE}${path}`, html))?.url.slice(SITE.length);
}
function brief({ state, capture, items, pager }: PageFacts) {
  return [
    state,
    capture,
    items.map(({ date, title }) => `${date ?? "-"} ${title}`),
    pager?.next?.slice(SITE.length) ?? null,
  ];
}

const GKMLPT = `<div id=app></div><script>window._CONFIG={SID:'755004',APP_URL:'/kjj/gkmlpt',TREE:[{"id":9,"name":"政策"}]}</script>`;
const JPAAS = `<div id=9></div><script>var params = {"webId":"3630","tplSetId":"t9","pageType":"column","tagId":"信息列表","pageId":"9"}; loadPageData(params, '9');</script>`;
const UNIT = "/api-gateway/jpaas-publish-server/front/page/build/unit";
const CMSPRO = `<meta name=template,templategroup,version content=x><meta name=channelId content=0123456789abcdef0123456789abcdef><ul class=list id=l><!-- <li><a href=1.html>旧</a></li> --></ul><script src=/xhtml/js/page_list.js></script>`;
const FRAME = `<div class=right><iframe src=./xxgk_list.shtml width=100% height=720></iframe></div>`;
const NFRA = "<app-root></app-root><script src=main.js></script>";
const NFRA_PATH = "/cn/view/pages/ItemList.html?itemPId=1&itemId=928";

describe("what is asked for", () => {
  it.each([
    ["gkmlpt, by its route", "/kjj/gkmlpt/index#9", GKMLPT, "/kjj/gkmlpt/api/all/9?page=1&sid=755004"],
    [
      "jpaas, by its unit",
      "/tzgg/",
      JPAAS,
      `${UNIT}?webId=3630&tplSetId=t9&pageType=column&tagId=%E4%BF%A1%E6%81%AF%E5%88%97%E8%A1%A8&pageId=9`,
    ],
    [
      "jpaas, by the attributes of a script",
      "/tzgg/",
      `<script src=u.js url="${UNIT}" queryData="{'webId':'1','tplSetId':'t1','pageId':'2'}"></script>`,
      `${UNIT}?webId=1&tplSetId=t1&pageId=2`,
    ],
    [
      "CMSPRO, by its channel",
      "/tzgg/",
      CMSPRO,
      "/szinf/info/getInfoCommon/?pagesize=15&currpage=1&channelid=0123456789abcdef0123456789abcdef",
    ],
    ["a frame", "/zwgk/ghjh/", FRAME, "/zwgk/ghjh/xxgk_list.shtml"],
    [
      "NFRA, by its item",
      NFRA_PATH,
      NFRA,
      "/cbircweb/DocInfo/SelectDocByItemIdAndChild?itemId=928&pageSize=18&pageIndex=1",
    ],
    [
      "an address written in the page",
      "/tzgg/",
      `<ul class=list></ul><script>$.getJSON("/api/list?id=7&pageNo=1",f)</script>`,
      "/api/list?id=7&pageNo=1",
    ],
  ])("%s", (_, path, html, expected) => {
    expect(asked(path, html)).toBe(expected);
  });

  it.each([
    ["of a page that tells nothing", "/tzgg/", "<app-root></app-root><script src=main.js></script>"],
    ["on another host", "/tzgg/", `<script>$.getJSON("https://api.other.example/list?page=1",f)</script>`],
    ["whose address goes on in the script", "/tzgg/", `<script>get("/api/list?page=1&id=" + id)</script>`],
    ["in one of two frames", "/tzgg/", `<iframe src=a.html></iframe><iframe src=b.html></iframe>`],
    ["in a frame that shows a file", "/tzgg/", `<iframe src=/js/viewer.html?file=a.pdf></iframe>`],
  ])("nothing %s", (_, path, html) => {
    expect(asked(path, html)).toBeUndefined();
  });
});

describe("what a feed answers", () => {
  it("gkmlpt: the day of publication, not of writing; 100 rows a page", () => {
    const article = {
      title: "通知甲",
      url: "/kjj/gkmlpt/content/1/post_1.html",
      create_time: 1778025600,
      date: 1767196800,
    };
    const json = JSON.stringify({
      articles: Array.from({ length: 100 }, (_, id) => ({ ...article, url: `/p/post_${id}.html` })),
      offset: 0,
      total: 121,
    });
    const facts = withFeed("/kjj/gkmlpt/index#9", GKMLPT, json);
    expect(facts.items[0]).toEqual({
      title: "通知甲",
      url: `${SITE}/p/post_0.html`,
      date: "2026-05-06",
      dateSource: "list",
    });
    expect([facts.finalUrl, facts.column.name, facts.capture, facts.pager]).toEqual([
      `${SITE}/kjj/gkmlpt/index#9`,
      "政策",
      "feed",
      { current: 1, total: 2, next: `${SITE}/kjj/gkmlpt/api/all/9?page=2&sid=755004`, order: "ascending" },
    ]);
  });

  it("jpaas: a piece of HTML, the second page asked for with a JSON of its own", () => {
    const html = `<ul><li><a href=/art/2026/art_1.html>通知甲</a><span>2026-05-06</span></li></ul><div class=pagination rows=1 count=2 pageNo=1></div>`;
    const facts = withFeed("/tzgg/", JPAAS, JSON.stringify({ success: true, data: { html } }));
    expect([facts.state, facts.items.length, facts.pager?.total]).toEqual(["ok", 1, 2]);
    expect(new URL(facts.pager?.next ?? "").searchParams.get("paramJson")).toBe('{"pageNo":2,"pageSize":1}');
  });

  it("jpaas: a long answer that declares no end is not the whole list", () => {
    const row = (id: number) =>
      `<li><a href=/art/2026/art_${id}.html>通知${id}号</a><span>2026-05-06</span></li>`;
    const html = Array.from({ length: 15 }, (_, id) => row(id)).join("");
    expect(withFeed("/tzgg/", JPAAS, JSON.stringify({ data: { html } })).pager).toMatchObject({
      total: 2,
      next: null,
    });
  });

  it("CMSPRO: a total below the rows that are shown counts something else", () => {
    const infolist = [
      { title: "通知甲", link: "/a/1.shtml", pubtime: "2026-05-06 09:00:00" },
      { title: "通知乙", link: "/a/2.shtml", pubtime: "2026-05-05" },
    ];
    expect(brief(withFeed("/tzgg/", CMSPRO, JSON.stringify({ total: 1, infolist })))).toEqual([
      "ok",
      "feed",
      ["2026-05-06 通知甲", "2026-05-05 通知乙"],
      null,
    ]);
  });

  it("NFRA: rows without an address are routes of the application", () => {
    const lists = [
      {
        docId: "125",
        itemId: "928",
        docSubtitle: "批复甲",
        publishDate: "2026-05-06 15:30:00",
        builddate: "2026-04-20 00:00:00",
      },
    ];
    const facts = withFeed(NFRA_PATH, NFRA, JSON.stringify({ rptCode: 200, data: { total: 19, lists } }));
    expect(facts.items).toEqual([
      {
        title: "批复甲",
        url: `${SITE}/cn/view/pages/ItemDetail.html?docId=125&itemId=928&generaltype=1`,
        date: "2026-05-06",
        dateSource: "list",
      },
    ]);
    expect(facts.pager?.next).toContain("pageIndex=2");
  });

  it("a frame: rows and pager of the page inside", () => {
    const inside = `<ul class=l><li><a href=202605/1001.shtml>计划甲</a><b>2026-05-06</b></li></ul><script>createPageHTML('p',2,1,'xxgk_list','shtml',16)</script>`;
    expect(brief(withFeed("/zwgk/ghjh/", FRAME, inside))).toEqual([
      "ok",
      "feed",
      ["2026-05-06 计划甲"],
      "/zwgk/ghjh/xxgk_list_2.shtml",
    ]);
    expect(withFeed("/zwgk/ghjh/", FRAME, "<ul class=list></ul>").state).toBe("blank");
    expect(withFeed("/zwgk/ghjh/", FRAME, "<p>地图</p>").state).toBe("dynamic");
  });

  it("a feed that counts to nothing proves the list blank", () => {
    expect(withFeed("/kjj/gkmlpt/index#9", GKMLPT, `{"articles":[],"total":0}`)).toMatchObject({
      state: "blank",
      stateReason: { code: "feed-empty" },
    });
    expect(withFeed("/tzgg/", JPAAS, JSON.stringify({ data: { html: "<p>暂无内容</p>" } })).state).toBe(
      "blank",
    );
  });

  it.each([
    ["garbage", "\u0000{{<<", 200],
    ["nothing", "", 200],
    ["a page of another sort", "<html><p>错误</p></html>", 200],
    ["a failure", `{"success":false,"data":{"html":""}}`, 200],
    ["a failure in a code", `{"code":500,"articles":[],"total":0}`, 200],
    ["rows that nobody understands", `{"articles":[{"x":1}],"total":1}`, 200],
    ["an empty answer that counts nothing", `{"articles":[]}`, 200],
    ["an empty answer that counts rows", `{"articles":[],"total":12}`, 200],
    ["status 403", `{"articles":[],"total":0}`, 403],
    ["a page that is gone", `{"articles":[],"total":0}`, 404],
  ])("%s leaves the list dynamic", (_, feed, status) => {
    for (const [path, html] of [
      ["/kjj/gkmlpt/index#9", GKMLPT],
      ["/tzgg/", JPAAS],
      ["/tzgg/", CMSPRO],
    ] as const)
      expect(withFeed(path, html, feed, status)).toMatchObject({
        state: "dynamic",
        items: [],
        capture: "static",
      });
  });

  it("rows addressed from the list's page are not followed to where it is not known", () => {
    const html = `<ul><li><a href=./t1001.html>通知甲</a><span>2026-05-06</span></li></ul><div class=pagination rows=1 count=2></div>`;
    const facts = withFeed("/kjyw/tzgg/", JPAAS, JSON.stringify({ data: { html } }));
    expect([facts.items[0]?.url, facts.pager?.next, facts.pager?.total]).toEqual([
      `${SITE}/kjyw/tzgg/t1001.html`,
      null,
      2,
    ]);
  });
});
