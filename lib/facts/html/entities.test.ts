import { describe, expect, it } from "vitest";
import { parseHtml } from "./html.ts";

describe("references", () => {
  it("are characters in a text, with or without their semicolon", () => {
    expect(parseHtml("通知&nbsp;&#30002;&lt;&#x4E59&amp;amp;&unknown;").text).toBe(
      "通知\u00a0甲<乙&amp;&unknown;",
    );
  });

  it("are characters in an attribute, but a parameter of an address is none", () => {
    const html = `<a href="/list?a=1&copy=2&amp;b=3" title='"甲"&quot;乙&quot;'>x</a>`;
    expect(parseHtml(html).nodes[0]?.attributes).toEqual({
      href: "/list?a=1&copy=2&b=3",
      title: '"甲""乙"',
    });
  });

  it("are characters in a title, where what looks like a tag is none", () => {
    expect(parseHtml("<title>甲&amp;乙<b>丙</title>").title).toBe("甲&乙<b>丙");
  });

  it("stay as they are in a script", () => {
    expect(parseHtml("<script>a&amp;&amp;b</script>").scripts[0]?.text).toBe("a&amp;&amp;b");
  });
});
