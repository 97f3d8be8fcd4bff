import { expect, it } from "vitest";
import { isGarbled } from "./is-garbled.ts";

const TEXT = "苍浦市科学技术局关于组织申报二〇二六年度重点研发项目的通知，请各单位按要求办理。".repeat(3);
const asGbk = (text: string) => new TextDecoder("gb18030").decode(new TextEncoder().encode(text));

it("Chinese is not garbled, be it simplified, traditional, a list of names or in few words", () => {
  expect(isGarbled(TEXT)).toBe(false);
  expect(isGarbled("關於進一步加強政府信息公開工作的通知，請各單位認真執行。".repeat(4))).toBe(false);
  expect(
    isGarbled("王建国、李文明、张海平、刘晓东、陈志强、杨国华、赵天成、黄新民、周立军、吴小平、".repeat(3)),
  ).toBe(false);
  expect(isGarbled("龘靐齉爩")).toBe(false);
});

it("a text without Chinese is none of its business", () => {
  expect(isGarbled("Science and Technology Bureau. ".repeat(20))).toBe(false);
  expect(isGarbled("ᠮᠣᠩᠭᠣᠯ ئۇيغۇرچە བོད་ཡིག ".repeat(30))).toBe(false);
  expect(isGarbled("")).toBe(false);
});

it("bytes read by the wrong table are garbled", () => {
  expect(isGarbled(asGbk(TEXT))).toBe(true);
  expect(isGarbled("\ufffd?".repeat(100))).toBe(true);
});

it("one broken character makes no page unreadable", () => {
  expect(isGarbled(`${TEXT}\ufffd`)).toBe(false);
});
