import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runRecord, type RunRecord } from "../../../lib/audit/records/run-record.ts";
import { findOrInstallChromium } from "../../browser/find-chromium.ts";
import { unwatchedExtension } from "../../browser/unwatched-extension.ts";
import { listen } from "../../portal/listen.ts";
import { peakOfKinds, type Kind } from "../measure/peak-of-kinds.ts";
import type { Usage } from "../measure/process-usage.ts";
import { watchProcesses } from "../measure/watch-processes.ts";
import { DAY } from "../site.ts";

export interface UnwatchedAudit extends Usage {
  readonly record: RunRecord;
  /** Largest memory in bytes. */
  readonly peaks: Readonly<Record<Kind, number>>;
}

/**
 * Audits a whole site in Chromium without a debugger: a watched tab keeps the answers that it was given for whoever
 * watches, hundreds of megabytes of them. Rejects where the audit does not end in time.
 */
export async function unwatchedAudit(
  extension: string,
  home: string,
  { pages, timeoutMs }: { readonly pages: number; readonly timeoutMs: number },
): Promise<UnwatchedAudit> {
  const found = await findOrInstallChromium();
  if ("problem" in found) throw new Error(found.problem);
  const folder = mkdtempSync(join(tmpdir(), "gongkai-lens-bench-unwatched-"));
  const desk = await recordDesk(timeoutMs);
  const copy = join(folder, "extension");
  unwatchedExtension(extension, copy, desk.url, { date: DAY, mode: "site", pages });
  const browser = spawn(found.path, [...flags(folder, copy), home], { stdio: "ignore", detached: true });
  try {
    const pid = browser.pid ?? -1;
    const watch = watchProcesses(pid);
    const record = await desk.record;
    const peaks = peakOfKinds(pid);
    return { record, peaks, ...watch.stop() };
  } finally {
    // With all that it has started: its helpers outlive it otherwise, and write to the profile while it is removed.
    if (browser.pid !== undefined) process.kill(-browser.pid, "SIGKILL");
    await desk.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 20 });
  }
}

function flags(folder: string, extension: string): string[] {
  return [
    ...[
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
    ],
    `--user-data-dir=${join(folder, "profile")}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
}

/** Where the extension's copy sends the record when it is there. */
async function recordDesk(timeoutMs: number) {
  let tell: (record: RunRecord) => void = () => undefined;
  const arrived = new Promise<RunRecord>((resolve) => (tell = resolve));
  const server = createServer((request, response) => {
    response.setHeader("access-control-allow-origin", "*").end();
    if (request.url === "/record")
      void bodyOf(request).then((body) => tell(runRecord.parse(JSON.parse(body))));
  });
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no record within ${timeoutMs / 1000} s`)), timeoutMs).unref();
  });
  late.catch(() => undefined);
  return { ...(await listen(server, 0)), record: Promise.race([arrived, late]) };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
