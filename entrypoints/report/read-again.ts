import type { Cause } from "../../lib/facts/cause.ts";
import type { Result } from "../../lib/platform/commands.ts";
import { sendCommand } from "../../lib/platform/send-command.ts";

/** Has the background take a run up again; one that does not answer is an error like any other. */
export async function readAgain(runId: string, causes: readonly Cause[], morePages: number): Promise<Result> {
  try {
    return await sendCommand("readAgain", { runId, causes, morePages });
  } catch (error) {
    return { ok: false, error: "internal-error", detail: String(error) };
  }
}
