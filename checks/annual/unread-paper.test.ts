import { expect, test } from "vitest";
import { unreadPaper } from "./unread-paper.ts";

const file = { name: "2025年年报", url: "http://kjj.cangpu.example/nb/2025.pdf", type: "pdf" };

test("a file that the program could not open is not called broken", () => {
  const reading = { outcome: "unread", why: "no-reader", detail: "No tab with id: 7" } as const;
  expect(unreadPaper({ ...file, reading }).why).toEqual({ zh: "没有读出", en: "was not read" });
  expect(unreadPaper(file).why).toEqual({ zh: "没有读出", en: "was not read" });
});

test("a file that is damaged, or an old Word file nobody opened, is said to be so", () => {
  const reading = { outcome: "unread", why: "broken", detail: "" } as const;
  expect(unreadPaper({ ...file, reading }).why.zh).toBe("打不开，可能已损坏");
  expect(unreadPaper({ ...file, type: "doc" }).why.zh).toBe("是旧版格式（.doc、.wps），读不出文字");
});
