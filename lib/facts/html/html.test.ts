import { describe, expect, it } from "vitest";
import { parseHtml } from "./html.ts";

/** The elements as `tag` or `tag(children)`, in document order. */
function shape(html: string): string {
  const { nodes } = parseHtml(html);
  const write = (parent: number | null): string =>
    nodes
      .filter((node) => (node.parent?.index ?? null) === parent)
      .map(({ index, tag, end }) => (end > index + 1 ? `${tag}(${write(index)})` : tag))
      .join(" ");
  return write(null);
}

describe("elements", () => {
  it.each([
    ["<ul><li>a<li>b</ul>", "ul(li li)"],
    ["<table><tr><td>a<td>b<tr><td>c</table>", "table(tr(td td) tr(td))"],
    ["<p>a<div>b</div>", "p div"],
    ["<dl><dt>a<dd>b</dl>", "dl(dt dd)"],
    ["a</p>b</br>c</i>", "p br"],
    ["<div><b>a</div>b", "div(b)"],
    ["<A HREF=x>a</A>", "a"],
    ["<svg><path/></svg><div/>a", "div"],
    ["<p>a<img src=x>b", "p(img)"],
  ])("%s are %s", (html, elements) => {
    expect(shape(html)).toBe(elements);
  });

  it("keep the first of two attributes with one name", () => {
    expect(parseHtml("<a href=1 HREF=2 constructor=3>x</a>").nodes[0]?.attributes).toEqual({
      href: "1",
      constructor: "3",
    });
  });

  it("deeper than browsers go stand beside each other, with their text", () => {
    const { nodes, text } = parseHtml(
      `${"<div>".repeat(600)}<a href=x>通知</a>${"</div>".repeat(600)}<p>尾</p>`,
    );
    const link = nodes.find(({ tag }) => tag === "a");
    expect(text.slice(link?.from, link?.to)).toBe("通知");
    expect(nodes.at(-1)?.parent).toBeNull();
  });
});

describe("the text", () => {
  it("breaks where a block begins or ends, has a seam where another element does, and no indents", () => {
    expect(parseHtml("<p>甲\n\t  乙<b>丙</b></p>丁").text).toBe("\n甲 乙\u2063丙\u2063\n丁");
  });

  it("is without scripts, styles and choices; scripts and comments stand apart", () => {
    const { text, scripts, comments } = parseHtml(
      "甲<style>x</style><select><option>乙</select><script src=a.js>b()</script><!--丙-->",
    );
    expect([text, scripts[0]?.src, scripts[0]?.text, comments]).toEqual(["甲", "a.js", "b()", ["丙"]]);
  });

  it("leaves choices out and keeps them apart, each with what its list says", () => {
    const { text, choices } = parseHtml(
      "甲<form><select name=year><optgroup label=近年><option value=1>20<!--x-->25 &amp;<option>2024</select>乙</form>",
    );
    expect(text.replace(/\s/g, "")).toBe("甲乙");
    expect(choices).toMatchObject([
      { attributes: { value: "1" }, text: "2025 &", list: { name: "year" }, parent: { tag: "form" } },
      { attributes: {}, text: "2024", list: { name: "year" } },
    ]);
  });
});
