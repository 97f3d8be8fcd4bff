import { describe, expect, it } from "vitest";
import { emptinessOf } from "./blank.ts";
import { openPage } from "../page/page.ts";

function emptiness(html: string, rendered = false): string {
  const found = emptinessOf(openPage(html, "https://kjj.example/tzgg/"), rendered);
  return found === null ? "none" : `${found.state} ${found.stateReason.code}`;
}
function page(content: string, after = ""): string {
  return `<body><div class=wrap><div class=rightPart id=right>${content}</div></div>${after}</body>`;
}
const LIST = "<ul class=news_list></ul>";
const SUGGEST = `<script>function suggest(words){var box=document.getElementById("suggest");
  box.innerHTML = words.length ? "<li>"+words[0]+"</li>" : "暂无相关内容";}</script>`;
const COUNTER = `<script>$.ajax({url:"/visit/counter",success:function(n){$("#visits").html(n)}})</script>`;

describe("a list that is there and empty is blank", () => {
  it.each([
    ["without scripts", page(LIST)],
    ["beside search suggestions that say 暂无相关内容", page(LIST, SUGGEST)],
    ["beside a count of visits", page(LIST, COUNTER)],
    [
      "beside libraries",
      page(LIST, "<script src=/js/jquery.min.js></script><script src=/js/common.js></script>"),
    ],
    [
      "when its system wrote the pager too",
      page(
        `${LIST}<script>createPageHTML(1, 0, "index", "html");</script>`,
        "<script src=/js/gov.js></script>",
      ),
    ],
    ["whatever another site's file does", page(LIST, "<script src=https://cdn.example/gov.js></script>")],
  ])("%s", (_, html) => {
    expect(emptiness(html)).toBe("blank empty-list");
  });

  it("once the scripts have run", () => {
    expect(emptiness(page("<ul class=list id=list></ul>", "<script>$('#list').html(x)</script>"), true)).toBe(
      "blank empty-list",
    );
  });
});

describe("a list that a script can reach is dynamic", () => {
  it.each([
    ["by its id", page("<ul class=list id=gzdt></ul>", `<script>show("gzdt", 15)</script>`)],
    ["by its class", page(LIST, `<script>$(".news_list").html(rows)</script>`)],
    ["by a selector that begins higher", page(LIST, `<script>$(".wrap .news_list").html(rows)</script>`)],
    ["by the id of what holds it", page(LIST, `<script>$("#right").load("/list/12.html")</script>`)],
    ["by standing beside it", page(`${LIST}<script>fetch("/x").then(draw)</script>`)],
    ["by asking for rows", page(LIST, `<script>$.post("/api/q",{channelId:12,pageNo:1},draw)</script>`)],
    ["by asking for a list's file", page(LIST, `<script>$.getJSON("/data/list.json",draw)</script>`)],
    [
      "by the rows that it holds as data",
      page(
        LIST,
        `<script>var dataList=[{"infolist":[{"title":"公示甲","day":"2026-01-08","url":"/a/1.html"}]}]</script>`,
      ),
    ],
    ["by a file that fills lists", page(LIST, "<script src=/js/jpage.js></script>")],
    ["by a file nobody can look into", page(LIST, "<script src=/js/tzgg.js></script>")],
    ["by a binding", page("<ul class=list ms-data=x></ul>")],
    [
      "by a row's pattern that a script element keeps",
      page(LIST, `<script type=text/html id=tpl><li><a href="{{d.url}}">{{d.title}}</a></li></script>`),
    ],
    ["while it says 加载中", page("<ul class=news_list>正在加载…</ul>", SUGGEST)],
  ])("%s", (_, html) => {
    expect(emptiness(html)).toMatch(/^dynamic /);
  });
});

describe("the page's own words", () => {
  const words = "<div class=list_empty><p>暂无内容</p></div>";
  it.each([
    ["suggestions", SUGGEST],
    ["a count of visits", COUNTER],
    ["a file nobody can look into", "<script src=/js/gov.js></script>"],
  ])("weigh more than %s", (_, script) => {
    expect(emptiness(page(words, script))).toBe("blank says-empty");
  });

  it.each([
    ["names their place", `<script>$(".list_empty").hide();$("#right").append(rows)</script>`],
    ["asks for rows", `<script>$.getJSON("/front/list?channelid=7&pageNum=1",draw)</script>`],
  ])("weigh less than a script that %s", (_, script) => {
    expect(emptiness(page(words, script))).toBe("dynamic script-fills");
  });

  it("are found behind hidden ones", () => {
    expect(emptiness(page(`<div style="display:none">没有数据</div><p>本栏目暂无信息，敬请期待！</p>`))).toBe(
      "blank says-empty",
    );
  });

  it.each([
    ["a headline", "<a href=1.html>科创中心正在建设</a>"],
    ["a headline without a link", "<p>我市国家实验室建设中</p>"],
    ["a link that says only that", "<a href=/x/>敬请期待</a>"],
    ["a remark", "<p>本单位2024年度无行政处罚，暂无其他信息</p>"],
    ["a menu", "<div class=left_menu><p>暂无内容</p></div>"],
  ])("are not those of %s", (_, content) => {
    expect(emptiness(page(content))).toBe("none");
  });
});

describe("a page by which one writes to the bureau is not blank while it lists no letters", () => {
  const letters = (content: string, title = "局长信箱") => `<title>${title}</title>${page(content)}`;

  it.each([
    ["has a text to fill in", `<form><textarea name=c></textarea></form><p>暂无来信</p>`],
    ["leads to one", `<a href=/write>我要写信</a>${LIST}`],
    ["has something to press", `<button onclick=w()>我要咨询</button><div class=list>暂无数据</div>`],
  ])("where it %s", (_, content) => {
    expect(emptiness(letters(content))).not.toContain("blank");
  });

  it("but is where it offers nothing, and so is any other page beside such a link", () => {
    expect(emptiness(letters(LIST))).toContain("blank");
    expect(emptiness(letters(`<a href=/write>我要写信</a>${LIST}`, "政策文件"))).toContain("blank");
  });
});

describe("an empty list is no blank column where the page", () => {
  it.each([
    ["says that there was no such business", "<p>2025年度本单位未作出行政处罚决定。</p>"],
    ["says where to look instead", "<p><a href=https://zwfw.example/>点击进入政务服务网查看</a></p>"],
    ["says that the column has ended", "<p>因机构改革，本栏目自2024年4月起停止更新。</p>"],
    ["shows a document in a viewer", "<embed src=/files/qzqd.pdf type=application/pdf>"],
    ["shows a scanned text", "<div class=content><img src=a.jpg></div>"],
  ])("%s", (_, rest) => {
    expect(emptiness(page(`${LIST}${rest}`))).not.toContain("blank");
  });

  it.each([
    [
      "draws a document in it",
      page("<div class=newslist id=pdf></div>", "<script>pdfjsLib.getDocument('/f.pdf')</script>"),
    ],
    [
      "writes the rows where they stand",
      page(`<ul class=list><script>document.write('<li><a href=1.html>甲</a>')</script></ul>`),
    ],
    [
      "has another host's file in it",
      page("<ul class=list><script src=https://cdn.example/x.js></script></ul>"),
    ],
  ])("%s", (_, html) => {
    expect(emptiness(html)).toContain("dynamic");
  });

  it.each([
    ["a logo", "<div class=logo><img src=logo.png></div>"],
    ["a picture that says 暂无数据", "<img src=/images/nodata.png>"],
    ["a foot without a name", "<p>建议使用IE9以上浏览器访问本网站。</p>"],
  ])("but it is beside %s", (_, rest) => {
    expect(emptiness(page(`${LIST}${rest}`))).toContain("blank");
  });
});

it("an empty ornament beside a long text makes no blank page", () => {
  const text = "市科学技术局贯彻落实党中央关于科技工作的方针政策和决策部署。".repeat(20);
  expect(emptiness(page(`<p>${text}</p>${LIST}`))).toBe("none");
});

it("a row's pattern without any list is dynamic", () => {
  expect(emptiness(page("<div v-for='x in rows'><a :href=x.url>{{x.title}}</a></div>"))).toBe(
    "dynamic template",
  );
});

it("an inner page may hold the list, also when the scripts have run", () => {
  const html = page(`${LIST}<iframe src=/list.html></iframe>`);
  expect([emptiness(html), emptiness(html, true)]).toEqual(["dynamic iframe", "dynamic iframe"]);
});
