import type { Steps } from "../facts/steps/steps.ts";
import { readSteps } from "../portals/read-page.ts";
import { strayTime } from "../portals/stray-time.ts";
import type { Fetched } from "./fetch-page.ts";
import { hashOf } from "./hash-of.ts";
import type { Answer, Validators } from "./hands.ts";

/**
 * What a reader makes of a fetched page: its facts, that they are the known ones, or why there are none. Never throws. It yields
 * between its stretches of work, so that whoever runs it may let others have the thread (`withRests`).
 * @param known what the server said at the last visit
 */
export function* answerSteps(fetched: Fetched, known: Validators | null = null): Steps<Answer> {
  if (!fetched.ok) {
    return { visit: { outcome: "unread", cause: fetched.cause, detail: fetched.detail }, retryAfterMs: 0 };
  }
  const { response, retryAfterMs, etag, lastModified } = fetched;
  const { status, fetchedAt, finalUrl } = response;
  yield;
  const validators = { etag, lastModified, hash: hashOf(response.body), finalUrl };
  const isSame = status === 304 || (status === 200 && validators.hash === known?.hash);
  if (isSame && known?.finalUrl === finalUrl) {
    const visit = { outcome: "unchanged", fetchedAt, ...strayTime(response) } as const;
    return { visit, retryAfterMs, validators: status === 304 ? known : validators };
  }
  try {
    const facts = yield* readSteps(response);
    return {
      visit: { outcome: "read", facts },
      retryAfterMs,
      validators: status === 200 ? validators : null,
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { visit: { outcome: "unread", cause: "internal-error", detail }, retryAfterMs };
  }
}
