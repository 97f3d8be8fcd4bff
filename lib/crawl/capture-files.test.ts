import { describe, expect, it } from "vitest";

import { docOf } from "../../tests/annual/doc-of.ts";
import { docxOf } from "../../tests/annual/docx-of.ts";
import { ofdOf } from "../../tests/annual/ofd-of.ts";
import { pdfFile, pdfOf } from "../../tests/annual/pdf-of.ts";
import { reportOf } from "../../tests/annual/report-of.ts";
import { sample } from "../../tests/annual/sample.ts";
import { readDocument } from "../facts/documents/read-document.ts";
import { capture, type Ask } from "./capture.ts";
import { fetchPage } from "./fetch-page.ts";
import { ONCE } from "./hands.ts";

const PAGE = "http://kjj.cangpu.example/nb/2025.html";
const TITLE = sample(2025).title;
type Served = Readonly<Record<string, { readonly type: string; readonly body: string | Uint8Array }>>;

const announcing = (link: string) => ({
  type: "text/html; charset=utf-8",
  body: `<html><head><title>${TITLE}</title><meta name="ArticleTitle" content="${TITLE}"></head><body>
    <p>发布日期：2026-01-20</p><div id="zoom"><p>附件：<a href="${link}">${TITLE}</a></p></div></body></html>`,
});

async function read(url: string, served: Served) {
  const asked: string[] = [];
  const ask: Ask = (address, question) => {
    asked.push(address);
    const answer = served[address];
    const body = answer === undefined ? "" : new Blob([new Uint8Array(bytes(answer.body))]);
    const response = new Response(body, {
      status: answer === undefined ? 404 : 200,
      headers: { "content-type": answer?.type ?? "text/html" },
    });
    return fetchPage(
      () => Promise.resolve(response),
      address,
      () => "2026-11-20T00:00:00.000Z",
      undefined,
      question,
    );
  };
  const { visit } = await capture(url, { ask, readDocument });
  if (visit.outcome !== "read") throw new Error(visit.outcome);
  return { facts: visit.facts, asked };
}

function bytes(body: string | Uint8Array): Uint8Array {
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
}

describe("a page that only announces its report", () => {
  it.each([
    ["2025.pdf", "application/pdf", pdfOf(sample(2025))],
    ["2025.docx", "application/octet-stream", docxOf(sample(2025))],
    ["2025.ofd", "application/ofd", ofdOf(sample(2025))],
    ["2025.doc", "application/msword", docOf(sample(2025))],
    ["2025.wps", "application/vnd.ms-works", docOf(sample(2025))],
  ])("is read from its file %s, and the file is named as the place", async (name, type, body) => {
    const file = `http://kjj.cangpu.example/nb/${name}`;
    const { facts } = await read(PAGE, { [PAGE]: announcing(name), [file]: { type, body } });
    expect(facts.annualReport).toMatchObject({ year: 2025, url: file });
    expect(facts.annualReport?.parts).toHaveLength(6);
    expect(facts.attachments[0]?.reading).toMatchObject({ outcome: "read", partial: false });
  });

  it("keeps the cause where its file is a scan, or is not there", async () => {
    const file = "http://kjj.cangpu.example/nb/2025.pdf";
    const scan = { type: "application/pdf", body: pdfFile(["0 0 100 100 re f"]) };
    const { facts } = await read(PAGE, { [PAGE]: announcing("2025.pdf"), [file]: scan });
    expect(facts.attachments[0]?.reading).toMatchObject({ outcome: "unread", why: "no-text" });
    expect(facts.annualReport?.parts).toEqual([]);
    const { facts: gone } = await read(PAGE, { [PAGE]: announcing("2025.pdf") });
    expect(gone.attachments[0]?.reading).toEqual({ outcome: "unreachable", detail: "HTTP 404" });
  });

  it("is not read from a file of another year", async () => {
    const file = "http://kjj.cangpu.example/nb/2025.pdf";
    const wrong = { type: "application/pdf", body: pdfOf(sample(2024)) };
    const { facts } = await read(PAGE, { [PAGE]: announcing("2025.pdf"), [file]: wrong });
    expect(facts.annualReport).toMatchObject({ year: 2025, url: PAGE, parts: [] });
  });
});

it("a report that stands on its page whole costs the server no second request", async () => {
  const page = reportOf(sample(2025)).replace("</h2>", `</h2><p><a href="2025.pdf">${TITLE}.pdf</a></p>`);
  const { asked } = await read(PAGE, { [PAGE]: { type: "text/html; charset=utf-8", body: page } });
  expect(asked).toEqual([PAGE]);
});

it("an address that is a PDF is read as a page would be", async () => {
  const url = "http://kjj.cangpu.example/nb/2025.pdf";
  const { facts } = await read(url, { [url]: { type: "application/pdf", body: pdfOf(sample(2025)) } });
  expect(facts).toMatchObject({ kind: "document", state: "ok", title: TITLE });
  expect(facts.annualReport).toMatchObject({ year: 2025, from: "pdf", url });
});

it("without the libraries a file stays unopened", async () => {
  const url = "http://kjj.cangpu.example/nb/2025.pdf";
  const ask: Ask = (address) =>
    fetchPage(
      () => Promise.resolve(new Response("%PDF-1.4", { headers: { "content-type": "application/pdf" } })),
      address,
      () => "2026-11-20T00:00:00.000Z",
    );
  const { visit } = await capture(url, { ask });
  expect(visit.outcome === "read" && visit.facts.file).toBeUndefined();
});

it("four files of one page are asked for one after another, each at the host's next start", async () => {
  const seen: string[] = [];
  let underWay = 0;
  const links = ["1", "2", "3", "4"]
    .map((name) => `<a href="${name}.pdf">2025年部门预算${name}</a>`)
    .join("");
  const budget = announcing("").body.replaceAll(TITLE, "2025年部门预算公开").replace("附件：", links);
  const ask: Ask = async (address) => {
    underWay += 1;
    seen.push(`${underWay} ${address.split("/").at(-1) ?? ""}`);
    await Promise.resolve();
    underWay -= 1;
    const type = address === PAGE ? "text/html; charset=utf-8" : "application/pdf";
    const body = address === PAGE ? budget : "%PDF-";
    const served = () => Promise.resolve(new Response(body, { headers: { "content-type": type } }));
    return fetchPage(served, address, () => "2026-11-20T00:00:00.000Z");
  };
  const turn = () => {
    seen.push("turn");
    return Promise.resolve();
  };
  await capture(PAGE, { ask, readDocument }, { ...ONCE, turn });
  const files = ["1.pdf", "2.pdf", "3.pdf", "4.pdf"];
  expect(seen).toEqual(["1 2025.html", ...files.flatMap((file) => ["turn", `1 ${file}`])]);
});
