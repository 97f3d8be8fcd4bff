import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absoluteUrl, addressReader } from "./absolute-url.ts";
import { isPlainAddress } from "./plain-address.ts";
import { parseUrl } from "./parse-url.ts";

const BASES = [
  "https://kjj.example/zwgk/tzgg/index_1.html?a=1#b",
  "http://127.0.0.1:8080/",
  "https://kjj.example",
];
/** What hrefs are made of, and what makes reading them hard. */
const PIECES = [
  ..."./.../../?#:@;=&%'|\\~! \t".split(""),
  ...[
    "http://",
    "https://",
    "HTTP://",
    "//",
    "kjj.example",
    "KJJ.example",
    "1.2.3",
    "127.1",
    "127.0.0.1",
    "256.0.0.1",
    "10.0.0.01",
    "xn--a",
    "a",
    "中",
    "..",
  ],
  ...[
    "%2e",
    "%2E%2e",
    "index.html",
    "t20240506_1.html",
    "javascript:",
    "user:pw@",
    ":80",
    ":8080",
    ":443",
    ":65535",
    ":65536",
    ":08080",
    "",
    "art/2024/5/6/",
  ],
];
const href = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(""));

function asUrlReads(text: string, base: string): string | null {
  const trimmed = text.replace(/[\t\r\n]/g, "").trim();
  const url = parseUrl(trimmed, base);
  if (url === null) return null;
  url.username = "";
  url.password = "";
  return /^https?:$/.test(url.protocol) && url.hostname !== "" ? url.href : null;
}

describe("an address read by cutting and joining", () => {
  it("is what the platform's own reading gives", () => {
    fc.assert(
      fc.property(href, fc.constantFrom(...BASES), (text, base) => {
        expect(addressReader(base)(text)).toBe(asUrlReads(text, base));
        expect(absoluteUrl(text, base)).toBe(asUrlReads(text, base));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ["./202405/t1.html", "https://kjj.example/zwgk/tzgg/202405/t1.html"],
    ["../../../zcwj/", "https://kjj.example/zcwj/"],
    ["/zcwj/?page=2&x=%E4%B8%AD", "https://kjj.example/zcwj/?page=2&x=%E4%B8%AD"],
    ["//www.other.example/a", "https://www.other.example/a"],
    ["?page=2", "https://kjj.example/zwgk/tzgg/index_1.html?page=2"],
  ])("%s leads to %s", (text, url) => {
    expect(addressReader(BASES[0] ?? "")(text)).toBe(url);
  });

  it.each(["http://127.0.0.1:8080/tzgg/", "http://10.0.20.255/a", "https://kjj.example:8443/a?b=1"])(
    "%s stands as it would be read",
    (url) => {
      expect(isPlainAddress(url)).toBe(true);
      expect(new URL(url).href).toBe(url);
    },
  );

  it.each([
    "https://kjj.example/a/../b",
    "https://kjj.example/%2e%2e/b",
    "https://1.2.3/a",
    "https://xn--a.example/",
    "https://kjj.example:443/",
    "http://kjj.example:80/a",
    "http://kjj.example:08080/a",
    "http://kjj.example:65536/a",
    "http://256.0.0.1/a",
    "http://10.0.0.01/a",
    "http://10.0.0.1.2/a",
  ])("%s is left to it", (url) => {
    expect(isPlainAddress(url)).toBe(false);
  });
});
