import { describe, expect, it } from "vitest";
import { z } from "../../../lib/facts/zod.ts";
import { linxiTalkative } from "../bureaus/linxi-variants.ts";
import { describeFamily } from "./describe-family.ts";
import { gkmlpt } from "./gkmlpt.ts";

const { answers, at, list } = describeFamily("gkmlpt", gkmlpt, {
  bureau: linxiTalkative,
  long: ["科技动态"],
});
const answer = z.object({
  articles: z.array(
    z.object({ title: z.string(), url: z.string(), type: z.string(), create_time: z.number() }),
  ),
  total: z.number(),
  classify: z.object({ post_count: z.number(), jump_url: z.string() }),
});
const read = (address: string) => answer.parse(JSON.parse(at(address)));

describe("广东 gkmlpt", () => {
  const [first = "", second = ""] = list("科技动态").pages ?? [];

  it("stands under the bureau's path on the city's host", () => {
    expect(gkmlpt.home).toBe("/kjj/");
    expect(at("/")).toContain('<a href="/kjj/">林汐市科学技术局</a>');
    expect(list("科技动态").path).toBe("/kjj/gkmlpt/index#1303");
  });

  it("has one page for all columns: a configuration, an empty place, no link", () => {
    const shell = at("/kjj/gkmlpt/index");
    expect(shell).toMatch(/window\._CONFIG = \{\s+SID: '329800',\s+APP_URL: '\/kjj\/gkmlpt',/);
    expect(shell).toContain('<div id="app"></div>');
    expect(shell).not.toContain("<a ");
  });

  it("answers a hundred rows, then the rest, then 404", () => {
    expect(read(first).articles).toHaveLength(100);
    expect(read(second).articles).toHaveLength(4);
    expect(at(second.replace("page=2", "page=3"))).toBe("");
    expect(answers.feed("/kjj/gkmlpt/api/all/1303", new URLSearchParams("page=1&sid=2"))).toBeNull();
  });

  it("counts more articles in the tree than it gives", () => {
    const { total, classify } = read(first);
    expect([total, classify.post_count]).toEqual([104, 107]);
  });

  it("has rows that lead to another host, and says so", () => {
    const { articles } = read(first);
    expect(articles.some(({ type, url }) => type === "url" && url.startsWith("https://"))).toBe(true);
    expect(articles.filter(({ type, url }) => type === "post" && at(url) === "")).toEqual([]);
  });

  it("gives days as seconds by the clock of Shanghai", () => {
    const [newest] = read(first).articles;
    const shown = new Date(((newest?.create_time ?? 0) + 8 * 3600) * 1000).toISOString().slice(0, 10);
    expect(shown).toBe(list("科技动态").newest);
  });

  it("has columns that jump to their one article, written by the server", () => {
    const jump = /"name":"局领导","jump_url":"([^"]+)"/.exec(at("/kjj/gkmlpt/index"))?.[1] ?? "";
    expect(jump).toMatch(/^\/kjj\/gkmlpt\/content\/\d+\/\d+\/post_\d+\.html$/);
    expect(at(jump)).toContain('<div class="article-content">');
  });
});
