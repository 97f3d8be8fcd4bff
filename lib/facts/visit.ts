import { cause } from "./cause.ts";
import { pageFacts } from "./page-facts.ts";
import { z } from "./zod.ts";

/** What came of one attempt at an address: facts, or why there are none to give. */
export const visit = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("read"), facts: pageFacts }),
  z.object({ outcome: z.literal("unread"), cause, detail: z.string() }),
  /** The page is as it was at the last visit: the facts of then are those of now. */
  z.object({ outcome: z.literal("unchanged"), fetchedAt: z.string(), serverTime: z.string().optional() }),
  /** The address was only tried, and opens. */
  z.object({ outcome: z.literal("opens") }),
]);
export type Visit = z.infer<typeof visit>;
