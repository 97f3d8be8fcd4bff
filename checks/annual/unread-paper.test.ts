import { expect, test } from "vitest";
import { unreadPaper } from "./unread-paper.ts";

const file = { name: "2025年年报", url: "http://kjj.cangpu.example/nb/2025.pdf", type: "pdf" };

test("a file that the program could not open is not called broken", () => {
  const reading = { outcome: "unread", why: "no-reader", detail: "No tab with id: 7" } as const;
  expect(unreadPaper({ ...file, reading }).why).toEqual({ zh: "没有读出", en: "was not read" });
  expect(unreadPaper(file).why).toEqual({ zh: "没有读出", en: "was not read" });
});

test("a file that is damaged, or of an early kind of Word, is said to be so", () => {
  const reading = { outcome: "unread", why: "broken", detail: "" } as const;
  expect(unreadPaper({ ...file, reading }).why.zh).toBe("打不开，可能已损坏");
  const early = { outcome: "unread", why: "old-format", detail: "" } as const;
  expect(unreadPaper({ ...file, type: "doc", reading: early }).why.zh).toBe(
    "是早期或特殊的 Word 格式，读不出文字",
  );
  expect(unreadPaper({ ...file, type: "doc" }).why.zh).toBe("没有读出");
});
