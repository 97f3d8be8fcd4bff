import type { CommandError, Result } from "../../lib/platform/commands.ts";
import { refused } from "./refused.ts";

/** Does what a command asks; what goes wrong becomes this error, with the reason as its detail. */
export async function answer<Value>(error: CommandError, act: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return { ok: true, value: await act() };
  } catch (reason) {
    return refused(error, reason instanceof Error ? reason.message : String(reason));
  }
}
