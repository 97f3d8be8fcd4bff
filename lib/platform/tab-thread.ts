import type { Thread } from "../facts/steps/with-rests.ts";

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

/** The thread of the audited tab. A message to oneself lets clicks and drawing pass, and unlike a timer is not slowed down in a tab that nobody looks at. */
export const tabThread: Thread = {
  now: () => performance.now(),
  rest: () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    }),
};
