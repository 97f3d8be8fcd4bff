import { expect, test } from "vitest";
import { pageOf } from "../../../tests/facts/page-of.ts";
import type { FileReading } from "../../facts/documents/file-reading.ts";
import { knowsLess } from "./knows-less.ts";

const url = "http://kjj.example/nb/2025.html";
const READ: FileReading = { outcome: "read", format: "pdf", text: "年报", partial: false };
const unread = (why: "no-reader" | "no-text"): FileReading => ({ outcome: "unread", why, detail: "" });
const offering = (reading?: FileReading) =>
  pageOf({
    url,
    attachments: [{ name: "年报", type: "pdf", url: `${url}.pdf`, ...(reading && { reading }) }],
  });
const fileItself = (file?: FileReading) => pageOf({ url, ...(file && { file }) });

test("a list that a browser drew then, and nobody draws now, is no news", () => {
  const drawn = pageOf({ url, capture: "rendered" });
  expect(knowsLess(pageOf({ url, state: "dynamic" }), drawn)).toBe(true);
  expect(knowsLess(pageOf({ url, state: "blank" }), drawn)).toBe(false);
});

test("a report whose file was opened then, and nobody opens now, is no news", () => {
  expect(knowsLess(offering(), offering(READ))).toBe(true);
  expect(knowsLess(offering(unread("no-reader")), offering(READ))).toBe(true);
  expect(knowsLess(fileItself(), fileItself(READ))).toBe(true);
});

test("a file that was opened again, taken away, or turned into a scan is news", () => {
  expect(knowsLess(offering(READ), offering(READ))).toBe(false);
  expect(knowsLess(pageOf({ url }), offering(READ))).toBe(false);
  expect(knowsLess(offering(unread("no-text")), offering(READ))).toBe(false);
});

test("a file that nobody could open before either is as little known as it was", () => {
  expect(knowsLess(offering(), offering(unread("no-reader")))).toBe(false);
});
