import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

const manifestOf = z.looseObject({ background: z.looseObject({ service_worker: z.string() }) });

/** What is asked of the popup. */
export interface Wish {
  readonly date: string;
  /** As the popup proposes it, where nothing is said. */
  readonly mode?: "columns" | "site";
  readonly pages?: number;
}

/**
 * A copy of the built extension that runs an audit without a debugger: it may see 127.0.0.1, tells `reportTo` when its
 * worker starts, and has one page more, which presses 开始检查 in the popup and sends the record when it is there.
 * Of the extension's own code only the alarm is slowed, so that the worker does die.
 */
export function unwatchedExtension(built: string, copy: string, reportTo: string, wish: Wish): void {
  cpSync(built, copy, { recursive: true });
  const path = join(copy, "manifest.json");
  const manifest = manifestOf.parse(JSON.parse(readFileSync(path, "utf8")));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ["http://127.0.0.1/*"] }));
  const worker = join(copy, manifest.background.service_worker);
  writeFileSync(worker, prologue(reportTo) + withoutAlarms(readFileSync(worker, "utf8")));
  writeFileSync(join(copy, "drive.html"), '<!doctype html><script type="module" src="drive.js"></script>');
  writeFileSync(join(copy, "drive.js"), driver(reportTo, wish));
}

/** The alarm that looks after a run twice a minute is enough to keep its worker alive: here it rings too seldom for that. */
function withoutAlarms(code: string): string {
  const slower = code.replace(/periodInMinutes:\s*0?\.5/g, "periodInMinutes:5");
  if (slower === code) throw new Error("The worker's alarm was not found: it would keep the worker alive.");
  return slower;
}

/** Tells that a worker has started; the first one opens the page that drives the popup. */
function prologue(reportTo: string): string {
  return `fetch(${JSON.stringify(`${reportTo}/worker-started`)}, { method: "POST" });
chrome.storage.session.get("driven").then(async ({ driven }) => {
  if (driven) return;
  await chrome.storage.session.set({ driven: true });
  await chrome.tabs.create({ url: "drive.html" });
});
`;
}

/** The popup is taken away once the run goes on, so that no page of the extension keeps the worker awake. */
function driver(reportTo: string, { date, mode, pages }: Wish): string {
  const fields = { "[data-testid=reference-date]": date, "[data-testid=mode]": mode, "input.pages": pages };
  return `
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const until = async (look) => { for (;;) { const found = await look(); if (found) return found; await wait(200); } };
const tab = await until(async () => (await chrome.tabs.query({ url: "http://127.0.0.1/*", status: "complete" }))[0]);
const frame = document.createElement("iframe");
frame.src = "popup.html?tab=" + tab.id;
document.body.append(frame);
const inside = (selector) => frame.contentDocument?.querySelector(selector);
await until(() => inside("[data-testid=reference-date]"));
for (const [field, value] of Object.entries(${JSON.stringify(fields)})) {
  inside(field).value = value;
  for (const event of ["input", "change"]) inside(field).dispatchEvent(new Event(event, { bubbles: true }));
  await wait(200);
}
inside("[data-testid=start]").click();
await until(() => inside("[data-state=running]"));
frame.remove();
const record = () => new Promise((resolve, reject) => {
  const opening = indexedDB.open("gongkai-lens");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction("records").objectStore("records").getAll();
    reading.onsuccess = () => { opening.result.close(); resolve(reading.result[0]?.record); };
  };
});
await fetch(${JSON.stringify(reportTo)} + "/record", { method: "POST", body: JSON.stringify(await until(record)) });
`;
}
