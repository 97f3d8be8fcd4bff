import { existsSync, readFileSync } from "node:fs";
import type { Response } from "../../lib/facts/page-facts.ts";
import { GOLDENS } from "../corpus/goldens.ts";
import { cangpu } from "../portal/bureaus/cangpu.ts";
import { linxi } from "../portal/bureaus/linxi.ts";
import { portalAnswers } from "../portal/server.ts";

export interface BenchPage {
  readonly name: string;
  readonly response: Response;
  /** The body as text: what a bare parser is given. */
  readonly text: string;
}

const DAY = "2026-11-20";
/** Real pages stand beside the project, not in it. */
const CORPUS = new URL("../../../shared/corpus/", import.meta.url);

/** The saved real pages, where they are there. */
export function savedPages(): BenchPage[] {
  return GOLDENS.filter(({ file }) => file.endsWith(".html") && existsSync(new URL(file, CORPUS))).map(
    ({ file, url }) => benchPage(file, url, new Uint8Array(readFileSync(new URL(file, CORPUS)))),
  );
}

/** Pages of the fictional bureaus, `count` of them. */
export function portalPages(count: number): BenchPage[] {
  return [cangpu, linxi]
    .flatMap((bureau) =>
      [...portalAnswers(bureau, DAY).pages]
        .filter(([, page]) => page.contentType.includes("html"))
        .map(([path, page]) => benchPage(path, `http://${bureau.identity.host}${path}`, page.body)),
    )
    .slice(0, count);
}

/** What the reading of pages is measured on. */
export function benchPages(): BenchPage[] {
  return [...savedPages(), ...portalPages(200)];
}

/** A list page blown up to `bytes` by rows like its own. */
export function swollenList(bytes: number): BenchPage {
  const row = (index: number) =>
    `<li><a href="./202605/t20260506_${String(index)}.html" title="关于第${String(index)}项的通知">关于第${String(index)}项的通知</a><span>2026-05-06</span></li>\n`;
  let rows = "";
  for (let index = 1; rows.length < bytes * 0.75; index++) rows += row(index);
  const html = `<html><head><title>通知公告</title></head><body><ul class="list">${rows}</ul></body></html>`;
  return benchPage(
    `a list of ${String(bytes)} bytes`,
    "http://kjj.example/tzgg/",
    new TextEncoder().encode(html),
  );
}

/** A page from its source. */
export function benchPage(name: string, url: string, body: Uint8Array): BenchPage {
  const response = {
    ...{ url, finalUrl: url, status: 200, contentType: "text/html", body },
    fetchedAt: `${DAY}T00:00:00Z`,
  };
  return { name, response, text: new TextDecoder().decode(body) };
}
