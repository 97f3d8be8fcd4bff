import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "@playwright/test";

import { runRecord, type RunRecord } from "../../lib/audit/records/run-record.ts";
import { afterALook } from "../audit/after-a-look.ts";
import { differences } from "../audit/differences.ts";
import { findOrInstallChromium } from "../browser/find-chromium.ts";
import { unwatchedExtension } from "../browser/unwatched-extension.ts";
import { answerTo } from "../portal/answer-to.ts";
import { cangpu } from "../portal/bureaus/cangpu.ts";
import { listen } from "../portal/listen.ts";
import { portalAnswers } from "../portal/server.ts";
import { REFERENCE_DATE } from "./stage.ts";

const BUILT = join(import.meta.dirname, "../../.output/chrome-mv3");
/** Longer than a worker lives that nobody speaks to. */
const REST_SECONDS = 45;
/** The request at which the server asks for that rest. */
const TIRED_AFTER = 30;

/** The sample portal, which asks for one long rest in the middle, and hears what the extension's copy tells. */
async function tiredPortal() {
  const answers = portalAnswers(cangpu, REFERENCE_DATE);
  const arrivals: number[] = [];
  let [workers, restFrom, asked] = [0, 0, 0];
  let tell: (record: RunRecord) => void = () => undefined;
  const record = new Promise<RunRecord>((resolve) => (tell = resolve));
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    response.setHeader("access-control-allow-origin", "*");
    if (path === "/worker-started") workers += 1;
    if (path === "/record") void bodyOf(request).then((body) => tell(runRecord.parse(JSON.parse(body))));
    if (request.method === "POST") return void response.end();
    asked += 1;
    if (restFrom > 0) arrivals.push(Date.now() - restFrom);
    if (asked === TIRED_AFTER) {
      restFrom = Date.now();
      return void response.writeHead(429, { "retry-after": String(REST_SECONDS) }).end();
    }
    const answer = answerTo(answers, path);
    if ("location" in answer) return void response.writeHead(301, answer).end();
    response.writeHead(answer.status, { "content-type": answer.contentType }).end(answer.body);
  });
  return { ...(await listen(server, 0)), record, workers: () => workers, arrivals: () => arrivals };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

test("the worker dies by itself while a server rests: the run ends all the same, and the rest is kept", async () => {
  const browser = await findOrInstallChromium();
  if ("problem" in browser) throw new Error(browser.problem);
  const portal = await tiredPortal();
  const folder = mkdtempSync(join(tmpdir(), "gongkai-lens-unwatched-"));
  const copy = join(folder, "extension");
  unwatchedExtension(BUILT, copy, portal.url, { date: REFERENCE_DATE });
  const chromium = spawn(
    browser.path,
    [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      `--user-data-dir=${join(folder, "profile")}`,
      `--disable-extensions-except=${copy}`,
      `--load-extension=${copy}`,
      `${portal.url}/`,
    ],
    { stdio: "ignore" },
  );
  try {
    const record = await portal.record;
    expect(differences(record, afterALook(cangpu.expected(REFERENCE_DATE)))).toEqual([]);
    expect(portal.workers(), "workers that lived one after the other").toBeGreaterThan(1);
    const early = portal.arrivals().filter((ms) => ms > 2_000 && ms < (REST_SECONDS - 1) * 1_000);
    expect(early, "requests while the server rested").toEqual([]);
  } finally {
    chromium.kill("SIGKILL");
    await portal.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
