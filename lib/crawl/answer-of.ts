import { readPage } from "../portals/read-page.ts";
import type { Fetched } from "./fetch-page.ts";
import type { Answer } from "./hands.ts";

/** What a reader makes of a fetched page: its facts, or why there are none. Never throws. */
export function answerOf(fetched: Fetched): Answer {
  if (!fetched.ok) {
    return { visit: { outcome: "unread", cause: fetched.cause, detail: fetched.detail }, retryAfterMs: 0 };
  }
  const { response, retryAfterMs } = fetched;
  try {
    return { visit: { outcome: "read", facts: readPage(response) }, retryAfterMs };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { visit: { outcome: "unread", cause: "internal-error", detail }, retryAfterMs };
  }
}
