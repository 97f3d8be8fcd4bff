import { describe, expect, it } from "vitest";
import { describeFamily } from "./describe-family.ts";
import { tree } from "./tree.ts";

const { at, list } = describeFamily("tree", tree);

describe("a catalogue in a tree", () => {
  it("keeps the rows of its columns in a frame's document", () => {
    const { path, pages, state } = list("规章文件");
    expect(state).toBe("dynamic");
    expect(pages).toEqual([`${path}xxgk_list.shtml`]);
    expect(at(path)).toContain(`<iframe id="xxgkFrame" name="xxgkFrame" src="${path}xxgk_list.shtml"`);
  });

  it("counts the frame's pages from 1", () => {
    const { path } = list("政府信息公开年报");
    expect(at(`${path}xxgk_list.shtml`)).toContain("createPageHTML('page_div',2, 1,'xxgk_list','shtml',18)");
    expect(at(`${path}xxgk_list_2.shtml`)).not.toBe("");
    expect(at(`${path}xxgk_list_3.shtml`)).toBe("");
  });

  it("draws the tree from what a script asks for: no page links what lies below a main column", () => {
    expect(at("/zwgk/")).not.toContain('href="./zfxxgkzn/"');
    expect(at("/")).not.toContain('href="./zwgk/ysqgk/"');
    expect(at("/zwgk/")).toContain(
      '<ul id="treeDemo" class="ztree" data-tree="/u/channel/treeNew/kjj"></ul>',
    );
    expect(at("/u/channel/treeNew/kjj?callback=drawTree")).toContain('"name":"规章文件"');
  });

  it("puts the time of generation where the day of publication should be", () => {
    const [address = ""] = /\.\/[^"]*\.shtml/.exec(at("/kjdt/")) ?? [];
    const article = at(`/kjdt/${address.slice(2)}`);
    expect(article).toContain('name="PubDate" content="2026-11-20 03:12:44"');
    expect(article).toContain('name="others" content="页面生成时间 2026-11-20 03:12:44"');
    expect(article).toContain("<publishtime>2026-11-18");
  });
});
