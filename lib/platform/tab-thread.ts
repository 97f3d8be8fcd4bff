import type { Thread } from "../facts/steps/with-rests.ts";

/**
 * The thread of the audited tab. A message to oneself lets clicks and drawing pass, and unlike a timer is not slowed
 * down in a tab that nobody looks at.
 */
export const tabThread: Thread = {
  now: () => performance.now(),
  rest: () =>
    new Promise((resolve) => {
      // Opened only to rest: an open channel keeps the program alive that builds the extension.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};
