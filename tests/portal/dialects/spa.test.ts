import { describe, expect, it } from "vitest";
import { z } from "../../../lib/facts/zod.ts";
import { describeFamily } from "./describe-family.ts";
import { spa } from "./spa.ts";

const { at, list } = describeFamily("spa", spa);
const answer = z.object({
  rptCode: z.number(),
  data: z.object({ total: z.number(), lists: z.array(z.object({ docId: z.string() })) }).nullable(),
});
const read = (address: string) => answer.parse(JSON.parse(at(address)));

describe("a single-page application over JSON", () => {
  const [first = "", second = ""] = list("科技动态").pages ?? [];

  it("sends the same shell, without a link, for every page", () => {
    expect(at(list("科技动态").path)).toBe(at("/"));
    expect(at("/")).toContain("<app-root></app-root>");
    expect(at("/")).not.toContain("<a ");
  });

  it("answers the rows of a page, and none past the end", () => {
    expect([read(first), read(second)].map(({ data }) => data?.lists.length)).toEqual([5, 3]);
    expect(read(second.replace("pageIndex=2", "pageIndex=3")).data).toEqual({ total: 8, lists: [] });
  });

  it("answers 200 for an item that is not there, with another code in it", () => {
    expect(read(first.replace(/itemId=\d+/, "itemId=1"))).toEqual({ rptCode: 500, data: null });
  });

  it("has the text of each row's article as JSON", () => {
    const texts = read(first).data?.lists.map(({ docId }) =>
      at(`/cn/static/data/DocInfo/SelectByDocId/data_docId=${docId}.json`),
    );
    expect(texts?.map((text) => text.includes('"docClob":"<html>'))).toEqual(Array(5).fill(true));
  });

  it("has the tree of columns as JSON", () => {
    const menu = at("/cn/static/data/itemInfo/SelectItemTree/data.json");
    expect(menu).toContain('"itemName":"政府信息公开年报"');
    expect(menu).toContain('"idCode":"3298000017"');
  });
});
