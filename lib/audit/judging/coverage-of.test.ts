import { expect, test } from "vitest";
import { HOME, pageOf } from "../../../tests/facts/page-of.ts";
import { siteOf } from "../../../tests/facts/site-of.ts";
import type { FileReading } from "../../facts/documents/file-reading.ts";
import { coverageOf } from "./coverage-of.ts";

const PDF = `${HOME}nb/2025.pdf`;
const words: FileReading = { outcome: "read", format: "pdf", text: "年度报告", partial: false };
const unread = (why: Extract<FileReading, { outcome: "unread" }>["why"]): FileReading => ({
  outcome: "unread",
  why,
  detail: "",
});
const fileAs = (file?: FileReading) => pageOf({ url: PDF, kind: "document", ...(file && { file }) });
const pageWith = (url: string, reading?: FileReading) =>
  pageOf({
    url,
    kind: "article",
    attachments: [{ name: "附件", url: PDF, type: "pdf", ...(reading && { reading }) }],
  });

test("a file whose words were read is a page that was read", () => {
  expect(coverageOf(siteOf([fileAs(words)]))).toEqual({ assessed: 1, known: 1, notAssessed: [] });
});

test.each(["no-text", "encrypted", "old-format", "broken", "unsupported"] as const)(
  "a file without words for a program (%s) was not read, though it came",
  (why) => {
    const notAssessed = [{ url: PDF, cause: "unsupported-type" }];
    expect(coverageOf(siteOf([fileAs(unread(why))]))).toEqual({ assessed: 0, known: 1, notAssessed });
  },
);

test("a file that nobody could open, for want of the libraries, was not read", () => {
  const notAssessed = [{ url: PDF, cause: "unsupported-type" }];
  expect(coverageOf(siteOf([fileAs()]))).toEqual({ assessed: 0, known: 1, notAssessed });
});

test("a file that is gone was looked for and is a fact about its link", () => {
  const gone = pageOf({ url: PDF, kind: "document", state: "error", status: 404 });
  expect(coverageOf(siteOf([gone]))).toEqual({ assessed: 1, known: 1, notAssessed: [] });
});

test("a scan beside a page is listed once, whoever offers it, and the pages themselves were read", () => {
  const pages = [pageWith(`${HOME}a.html`, unread("no-text")), pageWith(`${HOME}b.html`, unread("no-text"))];
  const notAssessed = [{ url: PDF, cause: "unsupported-type" }];
  expect(coverageOf(siteOf(pages))).toEqual({ assessed: 2, known: 3, notAssessed });
  expect(coverageOf(siteOf([...pages, fileAs(unread("no-text"))]))).toEqual({
    assessed: 2,
    known: 3,
    notAssessed,
  });
});

test("a file that did not come is listed with what kept it; one that is gone, read or unopened is not", () => {
  const seen = (reading?: FileReading) =>
    coverageOf(siteOf([pageWith(`${HOME}a.html`, reading)])).notAssessed;
  expect(seen({ outcome: "unreachable", detail: "timeout" })).toEqual([{ url: PDF, cause: "timeout" }]);
  expect(seen(unread("too-large"))).toEqual([{ url: PDF, cause: "too-large" }]);
  expect([seen({ outcome: "unreachable", detail: "HTTP 404" }), seen(words), seen()]).toEqual([[], [], []]);
});

test("a file that was read under its own address is not unread because a page once could not fetch it", () => {
  const pages = [pageWith(`${HOME}a.html`, { outcome: "unreachable", detail: "timeout" }), fileAs(words)];
  expect(coverageOf(siteOf(pages))).toEqual({ assessed: 2, known: 2, notAssessed: [] });
});
