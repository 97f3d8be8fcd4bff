import type { Page } from "@playwright/test";
import { z } from "zod";

const row = z.object({
  id: z.string(),
  state: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
});
export type SeenRun = z.infer<typeof row>;

/** The newest run in the store; as text, because the page lacks this file's compiler helpers. */
const NEWEST_RUN = `new Promise((resolve, reject) => {
  const opening = indexedDB.open("gongkai-lens");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction("runs").objectStore("runs").getAll();
    reading.onerror = () => reject(reading.error);
    reading.onsuccess = () => {
      opening.result.close();
      const [run] = reading.result.sort((a, b) => b.startedAt.localeCompare(a.startedAt));
      resolve(run ?? null);
    };
  };
})`;
const LOOK_EVERY_MS = 250;

/** Waits until the newest run of the extension has ended, whichever way. Throws when it stands still or takes too long. */
export async function finishedRun(
  extensionPage: Page,
  timeoutMs: number,
): Promise<SeenRun & { finishedAt: string }> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    const run = row.nullable().parse(await extensionPage.evaluate(NEWEST_RUN));
    if (run !== null && run.finishedAt !== null) return { ...run, finishedAt: run.finishedAt };
    if (run?.state === "paused") throw new Error("the run paused instead of ending");
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new Error(`the run did not end within ${timeoutMs / 1000} s`);
}
