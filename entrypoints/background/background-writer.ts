import type { Writer } from "../../lib/run/crawling/writer.ts";

const lockOf = (writer: string) => `gongkai-lens/writer/${writer}`;

/**
 * This background as a writer. It holds a lock of the browser for as long as it lives: the browser lets go of it when
 * the worker dies, however it dies, so the next worker need not wait for a lease to end.
 */
export function backgroundWriter(): Writer {
  const id = crypto.randomUUID();
  void navigator.locks.request(lockOf(id), () => new Promise<never>(() => undefined));
  return {
    id,
    isAlive: async (writer) => {
      const { held = [], pending = [] } = await navigator.locks.query();
      return [...held, ...pending].some(({ name }) => name === lockOf(writer));
    },
  };
}
