import { cause } from "./cause.ts";
import { pageFacts } from "./page-facts.ts";
import { z } from "./zod.ts";

/** What came of one attempt to read an address: facts, or the cause why there are none. */
export const visit = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("read"), facts: pageFacts }),
  z.object({ outcome: z.literal("unread"), cause, detail: z.string() }),
]);
export type Visit = z.infer<typeof visit>;
