import { describe, expect, it } from "vitest";
import { normaliseUrl } from "./page-url.ts";

describe("the identity of an address", () => {
  it.each([
    ["HTTPS://KJJ.Example:443/Tzgg/index.html", "https://kjj.example/Tzgg/"],
    ["http://kjj.example:80", "http://kjj.example/"],
    ["http://kjj.example:8080/a.html#top", "http://kjj.example:8080/a.html"],
    ["https://kjj.example/a;jsessionid=0A1B?b=2&a=1", "https://kjj.example/a?a=1&b=2"],
    ["https://kjj.example/a.jsp?PHPSESSID=9&cat_id=3", "https://kjj.example/a.jsp?cat_id=3"],
    ["https://kjj.example/list.aspx?sid=0f3a9c1be77d42aa&id=3", "https://kjj.example/list.aspx?id=3"],
    [
      "https://kjj.example/gkmlpt/api/all/4942?page=1&sid=755001",
      "https://kjj.example/gkmlpt/api/all/4942?page=1&sid=755001",
    ],
    ["https://kjj.example/(S(lit3py55t21z5v55vlm25s55))/news.aspx", "https://kjj.example/news.aspx"],
    ["https://kjj.example/a(1).html", "https://kjj.example/a(1).html"],
    ["https://kjj.example/tzgg/index.shtml", "https://kjj.example/tzgg/"],
    ["https://kjj.example/tzgg/index_1.html", "https://kjj.example/tzgg/index_1.html"],
    ["https://kjj.example/index.jsp?id=3", "https://kjj.example/index.jsp?id=3"],
    ["https://kjj.example/s?q=%BF%C6", "https://kjj.example/s?q=%BF%C6"],
    ["https://kjj.example/gkmlpt/index#/4942", "https://kjj.example/gkmlpt/index#4942"],
    ["https://kjj.example/gkmlpt/index#4942", "https://kjj.example/gkmlpt/index#4942"],
  ])("%s is %s", (written, identity) => {
    expect(normaliseUrl(written)).toBe(identity);
  });

  it("is null for what no browser would fetch", () => {
    expect(
      ["javascript:void(0)", "mailto:a@kjj.example", "tel:12345", "", "http://"].map((url) =>
        normaliseUrl(url),
      ),
    ).toEqual(Array(5).fill(null));
    expect(normaliseUrl("javascript:;", "https://kjj.example/")).toBeNull();
  });

  it("resolves against the page and ignores line breaks inside the href", () => {
    expect(normaliseUrl("\n   ../zc/\n  t1.html ", "https://kjj.example/a/b/")).toBe(
      "https://kjj.example/a/zc/t1.html".replace("zc/t1", "zc/%20%20t1"),
    );
    expect(normaliseUrl("\n../zc/t1.html\n", "https://kjj.example/a/b/")).toBe(
      "https://kjj.example/a/zc/t1.html",
    );
  });

  it("gives a link to the page's own host the page's scheme", () => {
    expect(normaliseUrl("http://kjj.example/a.html", "https://kjj.example/")).toBe(
      "https://kjj.example/a.html",
    );
    expect(normaliseUrl("http://other.example/a.html", "https://kjj.example/")).toBe(
      "http://other.example/a.html",
    );
  });

  it("does not change when asked twice", () => {
    const once = normaliseUrl("https://kjj.example/a/index.htm?b=1&a=2#x") ?? "";
    expect(normaliseUrl(once)).toBe(once);
  });
});
