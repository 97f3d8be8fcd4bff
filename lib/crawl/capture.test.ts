import { describe, expect, it } from "vitest";

import { BUREAUS } from "../../tests/portal/bureaus/all.ts";
import type { Answers } from "../../tests/portal/dialect.ts";
import { portalAnswers } from "../../tests/portal/server.ts";
import { capture, type Ask, type Rendered } from "./capture.ts";
import { fetchPage, LIMITS, type Question } from "./fetch-page.ts";
import { ONCE } from "./hands.ts";

const PAGE = "http://kjj.cangpu.example/kjcg/";
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
  const answer = await capture(PAGE, {
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
    const answer = await capture(PAGE, {
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
    expect(await stateAfter({ html, finalUrl: PAGE, asked: 1, failed: 0 })).toEqual({
      state: "ok",
      capture: "rendered",
      rows: 4,
    });
  });

  it("is blank only when the page asked for its rows and was answered", async () => {
    const empty = { html: shell(""), finalUrl: PAGE };
    expect(await stateAfter({ ...empty, asked: 1, failed: 0 })).toMatchObject({ state: "blank" });
    expect(await stateAfter({ ...empty, asked: 1, failed: 1 })).toMatchObject({ state: "dynamic" });
    expect(await stateAfter({ ...empty, asked: 0, failed: 0 })).toMatchObject({ state: "dynamic" });
  });

  it("stays dynamic where the page cannot be rendered", async () => {
    expect(await stateAfter(null)).toMatchObject({ state: "dynamic", capture: "static" });
  });

  it("stays dynamic in a terminal, where nothing renders", async () => {
    const answer = await capture(PAGE, { ask: serving(shell("")) });
    expect(answer.visit).toMatchObject({ outcome: "read", facts: { state: "dynamic" } });
  });

  it("says that the line failed where only its feed was lost: the list may still come", async () => {
    const bureau = BUREAUS.get("linxi-jpaas");
    if (!bureau) throw new Error("the sample bureau is gone");
    const portal = portalAnswers(bureau, "2026-11-20");
    const column = [...portal.pages.keys()].find((path) => path.endsWith("/kjdt/")) ?? "";
    let asked = 0;
    const ask: Ask = (url, question) => {
      asked += 1;
      const isFirst = asked === 1;
      const fetch = (address: string) =>
        isFirst ? Promise.resolve(served(portal, address)) : Promise.reject(new TypeError("reset"));
      return fetchPage(fetch, url, now, LIMITS, question);
    };
    const answer = await capture(`http://kjj.linxi.example${column}`, { ask });
    expect(answer).toMatchObject({ lost: "network", visit: { facts: { state: "dynamic" } } });
  });

  it("is not read where the server says that it is as it was, nor where the same bytes come again", async () => {
    const html = shell([1, 2, 3, 4].map(row).join(""));
    const first = await capture(PAGE, { ask: serving(html) });
    const known = first.validators ?? null;
    expect(known).toMatchObject({ finalUrl: PAGE });
    const again = await capture(PAGE, { ask: serving(html) }, { ...ONCE, known });
    expect(again.visit).toEqual({ outcome: "unchanged", fetchedAt: now() });
    const conditions: (Question["headers"] | undefined)[] = [];
    const notModified: Ask = (url, question) => {
      conditions.push(question?.headers);
      return fetchPage(() => Promise.resolve(new Response(null, { status: 304 })), url, now);
    };
    const withTag = known && { ...known, etag: '"1"', lastModified: "Fri, 20 Nov 2026 00:00:00 GMT" };
    const third = await capture(PAGE, { ask: notModified }, { ...ONCE, known: withTag });
    expect(third.visit).toEqual({ outcome: "unchanged", fetchedAt: now() });
    expect(conditions).toEqual([
      { "if-none-match": '"1"', "if-modified-since": "Fri, 20 Nov 2026 00:00:00 GMT" },
    ]);
    const changed = await capture(PAGE, { ask: serving(shell(row(5))) }, { ...ONCE, known });
    expect(changed.visit.outcome).toBe("read");
  });

  it("is read anew each time where a script fills it: the page around a list stays as it is", async () => {
    const html = shell([1, 2, 3, 4].map(row).join(""));
    const rendered = { html, finalUrl: PAGE, asked: 1, failed: 0 };
    const answer = await capture(PAGE, { ask: serving(shell("")), render: () => Promise.resolve(rendered) });
    expect(answer.validators).toBeNull();
  });

  it("is read from the feed behind its list before anything is rendered", async () => {
    const bureau = BUREAUS.get("linxi-jpaas");
    if (!bureau) throw new Error("the sample bureau is gone");
    const asked: string[] = [];
    let rendered = 0;
    const portal = portalAnswers(bureau, "2026-11-20");
    const column = [...portal.pages.keys()].find((path) => path.endsWith("/kjdt/")) ?? "";
    const answer = await capture(`http://kjj.linxi.example${column}`, {
      ask: (url, question) => {
        asked.push(url);
        return fetchPage((address) => Promise.resolve(served(portal, address)), url, now, LIMITS, question);
      },
      render: () => {
        rendered += 1;
        return Promise.resolve(null);
      },
    });
    expect(answer.visit).toMatchObject({ outcome: "read", facts: { capture: "feed", state: "ok" } });
    const news = bureau.expected("2026-11-20").lists.find(({ path }) => path === `${column}index.html`);
    expect(answer.visit.outcome === "read" && answer.visit.facts.items.length).toBe(news?.rowsPerPage[0]);
    expect([asked.length, rendered]).toEqual([2, 0]);
  });
});

/** A sample bureau whose lists only a feed fills, without a network. */
function served(portal: Answers, address: string): Response {
  const { pathname, searchParams } = new URL(address);
  const page = portal.pages.get(pathname) ?? portal.feed(pathname, searchParams) ?? portal.notFound;
  return new Response(new Uint8Array(page.body), {
    status: page.status,
    headers: { "content-type": page.contentType },
  });
}
