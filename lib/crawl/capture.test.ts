import { describe, expect, it } from "vitest";

import { capture, type Ask, type Rendered } from "./capture.ts";
import { fetchPage } from "./fetch-page.ts";

const URL = "http://kjj.cangpu.example/kjcg/";
const now = () => "2026-11-20T00:00:00.000Z";

const shell = (list: string) => `<!doctype html><html><head><title>科技成果</title></head><body>
  <div class="location">当前位置：<a href="/">首页</a> &gt; <a href="/kjcg/">科技成果</a></div>
  <ul id="list" class="list">${list}</ul>
  <script>fetch("/feed.json").then(function (r) { return r.json(); }).then(function (rows) { document.getElementById("list").innerHTML = rows.html; });</script>
  </body></html>`;
const row = (day: number) =>
  `<li><a href="/kjcg/2026/art_${day}.html">科技成果登记公告第${day}号</a><span>2026-11-0${day}</span></li>`;

const serving =
  (html: string): Ask =>
  (url) =>
    fetchPage(
      () => Promise.resolve(new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } })),
      url,
      now,
    );

async function stateAfter(rendered: Rendered | null) {
  const answer = await capture(URL, {
    ask: serving(shell("")),
    render: () => Promise.resolve(rendered),
  });
  return answer.visit.outcome === "read"
    ? {
        state: answer.visit.facts.state,
        capture: answer.visit.facts.capture,
        rows: answer.visit.facts.items.length,
      }
    : null;
}

describe("how a page is captured", () => {
  it("is read as it is served where its rows stand in the HTML, without rendering", async () => {
    let rendered = 0;
    const answer = await capture(URL, {
      ask: serving(shell([1, 2, 3, 4].map(row).join(""))),
      render: () => {
        rendered += 1;
        return Promise.resolve(null);
      },
    });
    expect(answer.visit).toMatchObject({ outcome: "read", facts: { capture: "static", state: "ok" } });
    expect(rendered).toBe(0);
  });

  it("is rendered where a script fills its list", async () => {
    const html = shell([1, 2, 3, 4].map(row).join(""));
    expect(await stateAfter({ html, finalUrl: URL, asked: 1, failed: 0 })).toEqual({
      state: "ok",
      capture: "rendered",
      rows: 4,
    });
  });

  it("is blank only when the page asked for its rows and was answered", async () => {
    const empty = { html: shell(""), finalUrl: URL };
    expect(await stateAfter({ ...empty, asked: 1, failed: 0 })).toMatchObject({ state: "blank" });
    expect(await stateAfter({ ...empty, asked: 1, failed: 1 })).toMatchObject({ state: "dynamic" });
    expect(await stateAfter({ ...empty, asked: 0, failed: 0 })).toMatchObject({ state: "dynamic" });
  });

  it("stays dynamic where the page cannot be rendered", async () => {
    expect(await stateAfter(null)).toMatchObject({ state: "dynamic", capture: "static" });
  });

  it("stays dynamic in a terminal, where nothing renders", async () => {
    const answer = await capture(URL, { ask: serving(shell("")) });
    expect(answer.visit).toMatchObject({ outcome: "read", facts: { state: "dynamic" } });
  });
});
