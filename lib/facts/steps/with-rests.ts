import { finish } from "./finish.ts";
import type { Steps } from "./steps.ts";

/** A thread that others need as well. */
export interface Thread {
  /** Milliseconds, from anywhere. */
  readonly now: () => number;
  /** Lets the others have their turn. */
  readonly rest: () => Promise<void>;
}

/** A tab draws a picture every 16 ms: a click waits no longer than one of them for the work. */
const STRETCH_MS = 12;

/**
 * Does a work in short stretches, so that a thread is never held for long; in one where nobody shares the thread.
 * Rejects where the work throws.
 */
export async function withRests<T>(steps: Steps<T>, thread: Thread | undefined): Promise<T> {
  if (thread === undefined) return finish(steps);
  const { now, rest } = thread;
  let started = now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() - started < STRETCH_MS) continue;
    await rest();
    started = now();
  }
}
