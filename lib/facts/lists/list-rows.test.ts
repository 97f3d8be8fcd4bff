import { describe, expect, it } from "vitest";
import { breadcrumbOf } from "../columns/breadcrumb.ts";
import { listItems } from "./list-rows.ts";
import { openPage } from "../page/page.ts";

const URL_OF_PAGE = "https://kjj.example/tzgg/";

function rows(html: string) {
  const page = openPage(html, URL_OF_PAGE);
  return listItems(page, breadcrumbOf(page).node);
}
/** Title, date, and where the date came from. */
function brief(html: string): string[] {
  return rows(html).map(({ title, date, dateSource }) => `${title} ${date ?? "-"} ${dateSource}`);
}

describe("where the date of a row stands", () => {
  it.each([
    ["after the link", "<li><a href=1001.html>通知甲</a><span>[2024-05-06]</span></li>"],
    ["after the link as bare text", "<li><a href=1001.html>通知甲</a> 2024/5/6</li>"],
    ["before the link", "<li><span>2024-05-06</span><a href=1001.html>通知甲</a></li>"],
    [
      "before and after, for telephone and desk",
      "<li><span>2024-05-06</span><a href=1001.html>通知甲</a><span>2024-05-06</span></li>",
    ],
    ["inside the link, in its own element", "<li><a href=1001.html>通知甲<b>2024-05-06</b></a></li>"],
    ["inside the link, before the title", "<li><a href=1001.html><i>2024-05-06</i><em>通知甲</em></a></li>"],
    ["inside the link, as bare text", "<li><a href=1001.html>通知甲 [2024-05-06]</a></li>"],
    ["inside a link that is the row", "<div><a href=1001.html><p>通知甲</p><p>2024-05-06</p></a></div>"],
    [
      "in a table cell",
      "<table><tr><td>1</td><td><a href=1001.html>通知甲</a></td><td>2024-05-06</td></tr></table>",
    ],
    ["in a definition list", "<dl><dd><a href=1001.html>通知甲</a></dd><dd> 2024-05-06 </dd></dl>"],
    [
      "behind a label",
      "<li><a href=1001.html>通知甲</a><p>来源：办公室 发布时间：2024年05月06日 浏览：12次</p></li>",
    ],
    ["split into day and month", "<li><div><b>06</b><i>2024-05</i></div><a href=1001.html>通知甲</a></li>"],
    [
      "split into month and year",
      "<li><div><p>05-06</p><p>2024</p></div><h3><a href=1001.html>通知甲</a></h3></li>",
    ],
  ])("%s", (_, row) => {
    expect(brief(`<body><ul>${row}</ul></body>`)).toEqual(["通知甲 2024-05-06 list"]);
  });

  it("is beside each link where rows have no element of their own", () => {
    const after =
      "<div><a href=1001.html>通知甲</a> 2024-05-06<br><a href=1002.html>通知乙</a> 2024-05-07<br></div>";
    const before =
      "<div>2024-05-06 <a href=1001.html>通知甲</a><br>2024-05-07 <a href=1002.html>通知乙</a></div>";
    expect(brief(after)).toEqual(["通知甲 2024-05-06 list", "通知乙 2024-05-07 list"]);
    expect(brief(before)).toEqual(brief(after));
  });

  it("is under the head 发布日期, not under 成文日期", () => {
    const table = `<table><tr><th>名称</th><th>成文日期</th><th>发布日期</th></tr>
      <tr><td><a href=1001.html>办法甲</a></td><td>2024-01-02</td><td>2024-05-06</td></tr></table>`;
    expect(brief(table)).toEqual(["办法甲 2024-05-06 list"]);
  });

  it.each([
    [
      "over rows that are no table",
      "<ul><li><b>标题</b><i>成文日期</i><i>发布日期</i></li>",
      "<li><a href=1001.html>办法甲</a><i>2024-02-23</i><i>2024-05-06</i></li></ul>",
    ],
    [
      "in a table of its own",
      "<table><tr><td>名称</td><td>生成日期</td><td>发布日期</td></tr></table>",
      "<table><tr><td><a href=1001.html>办法甲</a></td><td>2024-02-23</td><td>2024-05-06</td></tr></table>",
    ],
    [
      "beside the end of its validity",
      "<table><tr><th>标题</th><th>有效期至</th><th>发布日期</th></tr>",
      "<tr><td><a href=1001.html>办法甲</a></td><td>2026-10-31</td><td>2024-05-06</td></tr></table>",
    ],
  ])("is under the head 发布日期 %s", (_, head, row) => {
    expect(brief(`${head}${row}`)).toEqual(["办法甲 2024-05-06 list"]);
  });
});

describe("what is not the date of a row", () => {
  it("a date in the title: the row stays undated", () => {
    const row = `<li><a href="/c1/c2/content.shtml">
      某管理办法（2018年12月19日某令第152号公布 根据2021年1月5日《决定》修订）</a></li>`;
    expect(brief(`<ul class=list>${row}</ul>`)).toEqual([
      "某管理办法（2018年12月19日某令第152号公布 根据2021年1月5日《决定》修订） - none",
    ]);
  });

  it("a date in a subtitle beside the title", () => {
    const row =
      "<li><a href=1001.html>办法甲</a><p>（2018年12月19日某令第152号公布）</p><span>2024-05-06</span></li>";
    expect(brief(`<ul>${row}</ul>`)).toEqual(["办法甲 2024-05-06 list"]);
  });

  it.each([
    ["星期 behind it", "<div><span>2026-11-20 星期五</span><a href=/zn/1.html>便民指南</a></div>"],
    ["a tool beside it", "<div><span>2026年11月20日</span><a href=/wza.html>无障碍浏览</a></div>"],
    ["最近更新 before it", "<p>最近更新：2026-11-19 <a href=/about.html>关于我们</a></p>"],
  ])("today's date in a bar, known by %s", (_, bar) => {
    const rows = "<ul><li><a href=1001.html>通知甲</a><span>2024-05-06</span></li></ul>";
    expect(brief(`<body>${bar}${rows}</body>`)).toEqual(["通知甲 2024-05-06 list"]);
  });

  it("a day at the end of a title, where another stands in a cell of its own", () => {
    const row = "<li><a href=1001.html>科技局召开会议 2026-10-30</a><span>2024-05-06</span></li>";
    expect(brief(`<ul>${row}</ul>`)).toEqual(["科技局召开会议 2024-05-06 list"]);
  });

  it("截止 in the title or beside it", () => {
    const rows =
      "<li><a href=1001.html>征集截止2026-10-30</a><span>2024-05-06</span></li>" +
      "<li><a href=1002.html>征集乙</a><em>申报截止：2026-10-30</em><span>2024-05-05</span></li>";
    expect(brief(`<ul>${rows}</ul>`)).toEqual([
      "征集截止2026-10-30 2024-05-06 list",
      "征集乙 2024-05-05 list",
    ]);
  });

  it("a year over several rows joined to the 05-06 of the nearest", () => {
    const list =
      "<dl><dt>2026</dt><dd><i>05-06</i><a href=1001.html>通知甲</a></dd><dd><i>05-05</i><a href=1002.html>通知乙</a></dd>" +
      "<dt>2025</dt><dd><i>12-06</i><a href=1003.html>通知丙</a></dd></dl>";
    expect(brief(list)).toEqual(["通知甲 - none", "通知乙 - none", "通知丙 - none"]);
  });

  it("成文日期 and 截止时间", () => {
    const row = "<li><a href=1001.html>公告甲</a><p>截止时间：2024-06-30</p><p>发布时间：2024-05-06</p></li>";
    expect(brief(`<ul>${row}</ul>`)).toEqual(["公告甲 2024-05-06 list"]);
  });

  it("the start of a period", () => {
    const row = "<li><a href=/art/2024/5/6/art_1_2.html>公示甲</a><p>2024-05-01至2024-05-08</p></li>";
    expect(brief(`<ul>${row}</ul>`)).toEqual(["公示甲 2024-05-06 url"]);
  });

  it("today's date in the head of the page", () => {
    const html = `<div class=header>今天是2026年11月21日 <a href=/login>用户中心</a></div>
      <ul><li><a href=1001.html>通知甲</a><span>2024-05-06</span></li></ul>`;
    expect(brief(html)).toEqual(["通知甲 2024-05-06 list"]);
  });
});

describe("what is a row", () => {
  it("not the pop-up between link and date", () => {
    const row = `<li><a href=1001.html>办法甲</a><div class=popbox><ul><li><a href=1002.html>《办法甲》的一篇很长很长的解读</a></li></ul></div><span>2024-05-06</span></li>`;
    expect(brief(`<ul>${row}</ul>`)).toEqual(["办法甲 2024-05-06 list"]);
  });

  it("not a separator, a category before the title, or 详细 after it", () => {
    const html = `<ul><li>[<a href="/zcwj/">政策</a>] <a href=1001.html>通知甲</a> <a href=1001.html>详细</a><span>2024-05-06</span></li>
      <li style="height:1px"></li><li class=line>&nbsp;</li></ul>`;
    expect(brief(html)).toEqual(["通知甲 2024-05-06 list"]);
  });

  it("also a link to another host, kept as it is written", () => {
    const html =
      "<ul><li><a href='https://mp.weixin.example/s/abc'>推文甲</a><span>2024-05-06</span></li></ul>";
    expect(rows(html)[0]?.url).toBe("https://mp.weixin.example/s/abc");
  });

  it("an undated one among dated ones, with the day in its address or none", () => {
    const html = `<ul><li><a href=1001.html>通知甲</a><span>2024-05-06</span></li>
      <li><a href="./202404/t20240401_12.html">通知乙</a></li><li><a href=1003.html>通知丙</a></li></ul>`;
    expect(brief(html)).toEqual(["通知甲 2024-05-06 list", "通知乙 2024-04-01 url", "通知丙 - none"]);
  });

  it("not navigation, breadcrumb, side menu, footer or pager", () => {
    const html = `<div class=nav><ul><li><a href=/a/>机构职能</a></li><li><a href=/t20240101_1.html>网站年报</a></li></ul></div>
      <div class=crumbs>当前位置：<a href=/>首页</a> &gt; <a href=./>通知公告</a></div>
      <div class=leftmenu><ul><li><a href=/b/>政策文件</a></li></ul></div>
      <ul class=list><li><a href=1001.html>通知甲</a><span>2024-05-06</span></li></ul>
      <div class=page><a href=index_1.html>下一页</a><a href=index_9.html>尾页</a></div>
      <div class=footer><ul><li><a href=/c/1009.html>网站地图</a> 2024-01-01</li></ul></div>`;
    expect(brief(html)).toEqual(["通知甲 2024-05-06 list"]);
  });

  it("not what the page recommends beside its list", () => {
    const row = (id: number, day: string) => `<li><a href=${id}.html>通知${id}</a><span>${day}</span></li>`;
    const hot = `<div class=paihang><ul>${row(9001, "2026-11-19")}</ul></div>`;
    const list = `<ul>${row(1001, "2024-05-06")}${row(1002, "2024-05-05")}${row(1003, "2024-05-04")}</ul>`;
    expect(brief(`<body>${hot}${list}</body>`)).toHaveLength(3);
  });

  it("not the phantom of a template", () => {
    const html = `<ul><li><a href=1001.html>通知甲</a><span>2024-05-06</span></li>
      <li ms-repeat=list><a href=1002.html>幻影</a><span>2024-05-07</span></li></ul>`;
    expect(brief(html)).toEqual(["通知甲 2024-05-06 list"]);
  });

  it("each address once, with the date where one of its links has it", () => {
    const html = `<h2><a href=1001.html>通知甲</a></h2><ul><li><a href=1001.html>通知甲</a><span>2024-05-06</span></li></ul>`;
    expect(brief(html)).toEqual(["通知甲 2024-05-06 list"]);
  });
});

describe("the title of a row", () => {
  it("is the title attribute where the shown text is cut", () => {
    const html = `<ul><li><a href=1001.html title="关于组织申报某某计划项目的通知">关于组织申报某某...</a><span>2024-05-06</span></li></ul>`;
    expect(rows(html)[0]?.title).toBe("关于组织申报某某计划项目的通知");
  });

  it("is the shown text where the attribute says something else", () => {
    const html = `<ul><li><a href=1001.html title="点击查看">关于某事的通知</a><span>2024-05-06</span></li></ul>`;
    expect(rows(html)[0]?.title).toBe("关于某事的通知");
  });

  it("keeps a date that belongs to it", () => {
    const html = `<ul><li><a href=1001.html>关于2024年5月1日放假的通知</a><span>2024-04-20</span></li></ul>`;
    expect(brief(html)).toEqual(["关于2024年5月1日放假的通知 2024-04-20 list"]);
  });

  it("comes with an absolute address, whatever breaks and base the href has", () => {
    const html = `<base href="/jx/"><ul><li><a href="
        ./202405/t20240506_1.html
      ">通知甲</a><span>2024-05-06</span></li></ul>`;
    expect(rows(html)[0]?.url).toBe("https://kjj.example/jx/202405/t20240506_1.html");
  });
});
