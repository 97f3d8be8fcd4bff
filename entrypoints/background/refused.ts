import type { CommandError, Result } from "../../lib/platform/commands.ts";

/** A command that was not carried out, and why. */
export function refused(error: CommandError, detail: string): Extract<Result, { ok: false }> {
  return { ok: false, error, detail };
}
