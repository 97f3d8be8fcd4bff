import { describe, expect, it } from "vitest";
import { answer } from "../answer.fixture.ts";
import { readPage } from "../read-page.ts";

const SITE = "https://kjj.example";

describe("a later page of a feed, fetched by its address alone", () => {
  const json = (rows: number, more: object) =>
    JSON.stringify({
      articles: Array.from({ length: rows }, (_, id) => ({
        title: `通知${id}号`,
        url: `/p/post_${id}.html`,
        create_time: 1778025600,
      })),
      ...more,
    });

  it.each([
    ["the last of gkmlpt", "/gkmlpt/api/all/9?page=2&sid=1", json(21, { offset: 100, total: 121 }), 21, null],
    [
      "one in the middle",
      "/gkmlpt/api/all/9?page=2&sid=1",
      json(100, { offset: 100, total: 321 }),
      100,
      "/gkmlpt/api/all/9?page=3&sid=1",
    ],
    [
      "one past the end",
      "/szinf/info/getInfoCommon/?pagesize=15&currpage=3&channelid=a",
      `{"infolist":[],"total":30}`,
      0,
      null,
    ],
    [
      "大汉's XML",
      "/module/web/jpage/dataproxy.jsp?page=2&columnid=7",
      "<datastore><nextgroup><![CDATA[<a href=\"/module/web/jpage/dataproxy.jsp?page=3&amp;columnid=7\"></a>]]></nextgroup><recordset><record><![CDATA[<li><a href='/art/2026/5/6/art_1_2.html'>通知甲</a><span>2026-05-06</span></li>]]></record></recordset></datastore>",
      1,
      "/module/web/jpage/dataproxy.jsp?page=3&columnid=7",
    ],
  ])("is read: %s", (_, path, body, rows, next) => {
    const facts = readPage(answer(SITE + path, body));
    expect([facts.kind, facts.state, facts.capture, facts.items.length, facts.pager?.next ?? null]).toEqual([
      "list",
      "ok",
      "feed",
      rows,
      next === null ? null : SITE + next,
    ]);
    expect(facts.pager?.current).toBeGreaterThan(1);
  });

  it("that answers anything else is an error, not a list without rows", () => {
    expect(readPage(answer(`${SITE}/gkmlpt/api/all/9?page=2&sid=1`, "<p>系统繁忙</p>"))).toMatchObject({
      state: "error",
      stateReason: { code: "feed-unreadable" },
    });
    expect(readPage(answer(`${SITE}/gkmlpt/api/all/9?page=9&sid=1`, "{}", { status: 404 }))).toMatchObject({
      state: "error",
      stateReason: { code: "http-status" },
    });
  });
});
