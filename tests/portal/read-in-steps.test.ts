import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageFacts, Response } from "../../lib/facts/page-facts.ts";
import type { Steps } from "../../lib/facts/steps/steps.ts";
import { readPage, readSteps } from "../../lib/portals/read-page.ts";
import { cangpu } from "./bureaus/cangpu.ts";
import { linxi } from "./bureaus/linxi.ts";
import { yunlan } from "./bureaus/yunlan.ts";
import { portalAnswers } from "./server.ts";

const DAY = "2026-11-20";

/** Pages of three systems, and one of each kind that is too long for one stretch. */
const responses = [
  ...[cangpu, linxi, yunlan].flatMap((bureau) =>
    [...portalAnswers(bureau, DAY).pages].map(([path, { contentType, body }]) =>
      responseOf(`http://${bureau.identity.host}${path}`, body, contentType),
    ),
  ),
  long(
    "http://kjj.example/tzgg/",
    `<ul class=list>${"<li><a href=/1001.html>通知甲</a><span>2024-05-06</span>".repeat(2000)}</ul>`,
  ),
  long("http://kjj.example/zwgk/", "<a href=/1001.html>通知甲</a> 2024-05-06<br>".repeat(2000)),
  long("http://kjj.example/", "<p><a href=/art/2024/5/6/art_1_2.html>通知甲</a></p>".repeat(2000)),
  long(
    "http://kjj.example/nb/t20250106_1.html",
    `<title>2024年政府信息公开工作年度报告</title><div id=zoom>${"<p>一、总体情况</p><p>收到申请3件，国办发〔2019〕54号。</p><table><tr><td>规章<td>1</table>".repeat(1000)}</div>`,
  ),
];

describe("a page that is read in stretches", () => {
  it("gives the same facts as one that is read at once, whatever other page is read in between", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...responses),
        fc.constantFrom(...responses),
        fc.nat(5),
        (one, other, turns) => {
          const [first, second] = inTurns(readSteps(one), readSteps(other), turns + 1);
          expect(first).toEqual(readPage(one));
          expect(second).toEqual(readPage(other));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is put down often where it is long", () => {
    for (const response of responses.slice(-4)) {
      const steps = readSteps(response);
      let count = 0;
      while (steps.next().done !== true) count += 1;
      expect(count).toBeGreaterThan(30);
    }
  });
});

/** Does one step of the first, then so many of the second, and so on. */
function inTurns(one: Steps<PageFacts>, other: Steps<PageFacts>, turns: number): (PageFacts | undefined)[] {
  let [first, second]: (PageFacts | undefined)[] = [];
  while (first === undefined || second === undefined) {
    first ??= step(one);
    for (let turn = 0; turn < turns; turn++) second ??= step(other);
  }
  return [first, second];
}

function step(steps: Steps<PageFacts>): PageFacts | undefined {
  const { done, value } = steps.next();
  return done === true ? value : undefined;
}

function long(url: string, html: string): Response {
  return responseOf(url, new TextEncoder().encode(html), "text/html");
}

function responseOf(url: string, body: Uint8Array, contentType: string): Response {
  return { url, finalUrl: url, status: 200, contentType, body, fetchedAt: `${DAY}T00:00:00Z` };
}
