import { describe, expect, it } from "vitest";
import type { Response } from "../facts/page-facts.ts";
import { pageFacts } from "../facts/page-facts.ts";
import { readPage } from "./read-page.ts";

function response(html: string, over: Partial<Response> = {}): Response {
  const url = over.url ?? "https://kjj.example/tzgg/";
  return {
    url,
    finalUrl: url,
    status: 200,
    contentType: "text/html",
    body: new TextEncoder().encode(html),
    fetchedAt: "2026-11-21T00:00:00Z",
    ...over,
  };
}
function state(html: string, over: Partial<Response> = {}): string {
  const facts = readPage(response(html, over));
  return `${facts.kind} ${facts.state} ${facts.stateReason.code}`;
}

const TEXT = "这是一段足够长的文字，说明这个页面里有给人看的内容，而不只是一段脚本。".repeat(4);

it("a page that no encoding makes Chinese of is not judged by its nonsense", () => {
  const page = `<title>通知公告</title><div class="main"><ul class="news_list"></ul>${TEXT}</div>`;
  const body = new TextEncoder().encode(page).map((byte) => (byte >= 0x80 && byte < 0xa0 ? 0x3f : byte));
  expect(state("", { body })).toBe("other error garbled");
});

describe("blank", () => {
  it("is a list element that is there and empty", () => {
    expect(state(`<div class=main><ul class="news_list"></ul></div><p>无障碍浏览</p>`)).toBe(
      "list blank empty-list",
    );
  });

  it("is what the page says of itself", () => {
    expect(state("<div class=list><p>暂无内容</p></div>")).toBe("list blank says-empty");
    expect(readPage(response("<div class=list><p>该栏目暂无信息</p></div>")).stateReason.quote).toBe(
      "该栏目暂无信息",
    );
  });

  it("is not a page whose list could not be recognised", () => {
    expect(state(`<p>${TEXT}</p>`)).toBe("other ok read");
  });

  it("is not a hidden 暂无数据, nor one in a sentence or a footer", () => {
    expect(state(`<p>${TEXT}</p><div style="display:none">暂无数据</div>`)).toBe("other ok read");
    expect(state(`<p>${TEXT}本表暂无数据的单元格留空。</p>`)).toBe("other ok read");
    expect(state(`<p>${TEXT}</p><div class=footer>暂无内容</div>`)).toBe("other ok read");
  });

  it("is not a list with rows, even beside an empty one that says 暂无内容", () => {
    const rows = "<ul class=list><li><a href=1001.html>通知甲</a><span>2024-05-06</span></li></ul>";
    expect(state(`${rows}<div class=news_list>暂无内容</div>`)).toBe("list ok read");
  });

  it("is not a single link without a date", () => {
    expect(state("<ul class=list><li><a href=./202405/t20240506_1.html>通知甲</a></li></ul>")).toBe(
      "list ok read",
    );
  });
});

describe("dynamic", () => {
  const empty = "<ul class=list id=list></ul>";
  it.each([
    ["an interface asked by script", `${empty}<script>$.ajax({url:'/api/list'})</script>`],
    ["a script of its own for the list's id", `${empty}<script src=/js/tzgg.js></script>`],
    ["a script file that fills lists", `<ul class=list></ul><script src=/js/page_list.js></script>`],
    ["rows in a comment", `<ul class=list><!-- <li><a href=1.html>通知甲</a></li> --></ul>`],
    ["a repeated template", `<ul class=list><li v-for="x in list"><a :href=x.url>{{x.title}}</a></li></ul>`],
    ["an inner page", `<div class=content><iframe src=/tree/list.html></iframe></div><ul class=list></ul>`],
    ["加载中", `<ul class=list>加载中…</ul>`],
    [
      "暂无数据 that a script may replace",
      `<div class=list>暂无数据</div><script>$.getJSON('/api')</script>`,
    ],
    ["jpaas", `<div class=list></div><script>loadPageData(params,'380055')</script>`],
    ["gkmlpt", `<div id=app></div><script>window._CONFIG={SID:1}</script>`],
    ["an application's shell", `<app-root></app-root><script src=main.js></script>`],
  ])("is a list filled by %s, never blank", (_, html) => {
    const url = html.includes("_CONFIG") ? "https://kjj.example/gkmlpt/index" : "https://kjj.example/tzgg/";
    expect(state(html, { url })).toMatch(/^list dynamic /);
  });

  it("becomes blank when the scripts have run and the list is still empty", () => {
    const facts = readPage(response(`${empty}<script>$.ajax({url:'/api/list'})</script>`), "rendered");
    expect([facts.state, facts.capture]).toEqual(["blank", "rendered"]);
  });
});

describe("what is no page", () => {
  const challenge =
    "<meta id=x content=S r='m'><script>$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=1;</script>";

  it("a challenge is a marker and hardly any text, whatever the status", () => {
    expect(state(challenge, { status: 412 })).toBe("other challenge ruishu");
    expect(state(challenge)).toBe("other challenge ruishu");
    expect(state("<p>请完成安全验证后继续访问</p>")).toBe("other challenge human-check");
  });

  it.each([
    ["创宇盾", "<div class=list><h1>当前访问疑似黑客攻击，已被创宇盾拦截</h1></div>"],
    ["安全狗", "<h2>网站防火墙</h2><p>您的请求带有不合法参数，已被网站管理员设置拦截！</p>"],
    ["云锁", "<div>您所提交的请求含有不合法的参数，已被网站管理员设置拦截！</div>"],
    ["玄武盾", "<div>当前访问由于被认为对网站有威胁，已被玄武盾拦截！</div>"],
    ["雷池", "<div id=app></div><p>请求存在威胁，已被拦截</p>"],
    ["阿里云", "<p>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</p>"],
    ["a wall at the border", "<p>抱歉，本网站暂不支持境外IP访问。</p>"],
  ])("a firewall's refusal with status 200 is no page: %s", (_, html) => {
    expect(state(html)).toBe("other challenge refused");
  });

  it("Cloudflare's waiting room is a challenge", () => {
    expect(state("<script>window._cf_chl_opt={cvId:'3'};</script>")).toBe("other challenge cloudflare");
  });

  it("a notice that the site is being worked on tells nothing of its columns", () => {
    expect(state("<div class=list></div><p>网站系统维护升级中，请稍后访问。</p>")).toBe(
      "other challenge maintenance",
    );
    expect(state("<p>因服务器迁移改造，本站暂时无法访问</p>")).toBe("other challenge maintenance");
  });

  it("a list that says that it has ended is a good page, and says so", () => {
    const rows = "<ul class=list><li><a href=1001.html>通知甲</a><span>2024-03-06</span></li></ul>";
    const facts = readPage(response(`<p>因机构改革，本栏目自2024年4月起停止更新。</p>${rows}`));
    expect([facts.state, facts.stateReason]).toEqual([
      "ok",
      { code: "says-ended", quote: "本栏目自2024年4月起停止更新" },
    ]);
  });

  it("an article about such work is an article", () => {
    const article =
      "<meta name=ArticleTitle content=维护公告><div class=article-content>因系统维护，平台暂停服务两小时。</div>";
    expect(state(article)).toBe("article ok read");
  });

  it("a good page with the same marker is a page", () => {
    expect(
      state(`${challenge}<p>${TEXT}</p><ul class=list><li><a href=1001.html>甲公告</a> 2024-05-06</li></ul>`),
    ).toBe("list ok read");
  });

  it("a status of 400 or more is an error, also with a pretty page", () => {
    expect(state(`<p>${TEXT}</p>`, { status: 404 })).toBe("other error http-status");
  });

  it("a 200 that says the page is not there is a soft 404", () => {
    expect(state("<title>提示</title><p>您访问的页面不存在或已被删除</p>")).toBe(
      "other soft-404 says-not-found",
    );
    expect(state(`<p>${TEXT.repeat(3)}旧版曾提示“页面不存在”。</p>`)).toBe("other ok read");
  });

  it("a page that only sends on has moved, and says where to", () => {
    const facts = readPage(response(`<meta http-equiv=Refresh content="0; url=/new/">`));
    expect([facts.state, facts.stateReason.quote]).toEqual(["moved", "https://kjj.example/new/"]);
    expect(state("<script>window.location.href='../zwgk/';</script>")).toBe("other moved script-redirect");
    const named = "<script>var url='https://zwfw.example/';window.location.replace(url);</script>";
    expect(state(named)).toBe("other moved script-redirect");
    expect(state(`<p>${TEXT}</p><script>function f(){location.href='/m/'}</script>`)).toBe("other ok read");
  });
});

describe("the kind of page", () => {
  it("is home at the root, article by its metas, document by its type, column with links to columns", () => {
    expect(state(`<p>${TEXT}</p>`, { url: "https://kjj.example/" })).toBe("home ok read");
    expect(state(`<meta name=articletitle content=通知甲><p>暂无内容</p>`)).toBe("article ok read");
    expect(state("%PDF-1.7", { contentType: "application/pdf" })).toBe("document ok read");
    expect(state("\u00d0\u00cf", { contentType: "application/vnd.ms-works" })).toBe("document ok read");
    const menu =
      "<meta name=ColumnName content=政务公开><a href=/a/>机构职能</a><a href=/b/>政策文件</a><a href=/c/>财政信息</a>";
    expect(state(menu)).toBe("column ok read");
  });

  it("an article has no rows, whatever its related links show", () => {
    const html = `<meta name=ArticleTitle content=通知甲><div id=zoom>${TEXT}</div><ul><li><a href=1001.html>相关甲</a><span>2024-05-06</span></li></ul>`;
    expect(readPage(response(html)).items).toEqual([]);
  });
});

it("metas are read in any case and wherever filled, placeholders are not", () => {
  const html = `<meta name=sitename content=网站名称><meta name=SITENAME content="某某市科技局 "><meta name="ColumnType"content="">
    <meta name=columntype content=政策文件>`;
  expect(readPage(response(html))).toMatchObject({
    site: { name: "某某市科技局" },
    column: { type: "政策文件" },
  });
});

it("rows inside a 大汉 datastore are read", () => {
  const html = `<script type="text/xml"><datastore><recordset><record><![CDATA[<li><a href='/art/2026/9/11/art_1_2.html' title='通知甲'>通知甲</a>
    <span>2026-09-11</span></li>]]></record></recordset></datastore></script>`;
  expect(readPage(response(html)).items).toEqual([
    {
      title: "通知甲",
      url: "https://kjj.example/art/2026/9/11/art_1_2.html",
      date: "2026-09-11",
      dateSource: "list",
    },
  ]);
});

it("a page of two lists with a 大汉 datastore each says that only one of them is followed", () => {
  const store = (id: number) =>
    `<script type="text/xml"><datastore><nextgroup><![CDATA[<a href="/m/dataproxy.jsp?page=2&unitid=${id}"></a>]]></nextgroup><recordset><record><![CDATA[<li><a href='/art/2026/9/1${id}/art_1_${id}.html'>通知${id}</a><span>2026-09-1${id}</span></li>]]></record></recordset></datastore></script>`;
  const { items, pager } = readPage(response(store(1) + store(2)));
  expect(items).toHaveLength(2);
  expect(pager).toMatchObject({ next: "https://kjj.example/m/dataproxy.jsp?page=2&unitid=1", others: true });
  expect(readPage(response(store(1))).pager).not.toHaveProperty("others");
});

it("never throws, and always gives facts that the schema accepts", () => {
  const nested = "<div>".repeat(30_000);
  const inputs = [
    "",
    "\0\0",
    "<",
    "<a href='http://[::1'>x</a>",
    "<base href='::'>",
    nested,
    "{}",
    `<ul>${"<li><a href=1>".repeat(500)}`,
  ];
  for (const html of inputs) expect(() => pageFacts.parse(readPage(response(html)))).not.toThrow();
  expect(readPage(response("", { finalUrl: "not an address" })).state).toBe("error");
});
