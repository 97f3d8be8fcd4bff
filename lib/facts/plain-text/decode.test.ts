import { expect, it } from "vitest";
import { decodeBody } from "./decode.ts";

/** 科技局 in each encoding. */
const GBK = [0xbf, 0xc6, 0xbc, 0xbc, 0xbe, 0xd6];
const BIG5 = [0xac, 0xec, 0xa7, 0xde, 0xa7, 0xbd];
/** 科學技術局關於公開徵求意見的通知 */
const NOTICE_IN_BIG5 = [
  ...Buffer.from("acecbec7a7deb34ea7bdc3f6a9f3a4bdb67dbc78a844b74ea8a3aabab371aabe", "hex"),
];
const UTF8 = [...new TextEncoder().encode("科技局")];

function bytes(...parts: (string | readonly number[])[]): Uint8Array {
  return new Uint8Array(
    parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)),
  );
}

it.each([
  ["a byte order mark", bytes([0xef, 0xbb, 0xbf], UTF8), "text/html; charset=gbk", "utf-8"],
  ["the header", bytes(GBK), "text/html; charset=GB2312", "gb18030"],
  ["the meta tag", bytes('<meta charset="gbk">', GBK), "text/html", "gb18030"],
  [
    "an old meta tag",
    bytes('<meta http-equiv=Content-Type content="text/html; charset=gb2312">', GBK),
    "",
    "gb18030",
  ],
  ["nothing at all, in UTF-8", bytes(UTF8), "", "utf-8"],
  ["nothing at all, in GBK", bytes(GBK), "", "gb18030"],
  [
    "a GBK declaration on UTF-8 bytes",
    bytes('<meta charset="gb2312">', UTF8),
    "text/html; charset=gbk",
    "utf-8",
  ],
  [
    "a UTF-8 declaration on GBK bytes",
    bytes('<meta charset="utf-8">', GBK),
    "text/html; charset=utf-8",
    "gb18030",
  ],
])("reads the page by %s", (_, body, contentType, encoding) => {
  const decoded = decodeBody(body, contentType);
  expect(decoded.encoding).toBe(encoding);
  expect(decoded.text).toContain("科技局");
});

it("reads Big5", () => {
  expect(decodeBody(bytes('<meta charset="big5">', BIG5), "")).toEqual({
    text: '<meta charset="big5">科技局',
    encoding: "big5",
    isGarbled: false,
  });
});

it("keeps a UTF-8 page that was cut in the middle of a character", () => {
  const cut = bytes('<meta charset="utf-8">', new Array<number[]>(30).fill(UTF8).flat(), [0xe7]);
  expect(decodeBody(cut, "")).toMatchObject({ encoding: "utf-8" });
});

it("does not believe a UTF-16 that is declared in readable letters", () => {
  const body = new TextEncoder().encode("<meta charset=utf-16>通知");
  expect(decodeBody(body, "text/html")).toMatchObject({
    text: "<meta charset=utf-16>通知",
    encoding: "utf-8",
  });
});

it("takes the table that makes Chinese of the bytes, where the declared one makes nonsense", () => {
  const body = bytes('<meta charset="gb2312">', new Array<number[]>(20).fill(NOTICE_IN_BIG5).flat());
  expect(decodeBody(body, "")).toMatchObject({ encoding: "big5", isGarbled: false });
  expect(decodeBody(body, "").text).toContain("科學技術局關於公開徵求意見的通知");
});

it("says so where no table makes Chinese of the bytes: a system on the way took them for Latin letters", () => {
  const text = "苍浦市科学技术局关于公开征求意见的通知，请各单位按要求办理。".repeat(5);
  const spoilt = new TextEncoder().encode(text).map((byte) => (byte >= 0x80 && byte < 0xa0 ? 0x3f : byte));
  expect(decodeBody(spoilt, "text/html; charset=utf-8").isGarbled).toBe(true);
});
