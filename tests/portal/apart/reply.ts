import { z } from "zod";

const counts = z.object({
  total: z.number(),
  byPath: z.record(z.string(), z.number()),
  inFlight: z.number(),
  mostInFlight: z.number(),
  unchanged: z.number(),
  bytes: z.number(),
});

/** What the process that serves a portal answers to an order: its address and counts, or what went wrong. */
export const portalReply = z.object({
  id: z.number(),
  url: z.string(),
  counts: counts.nullable(),
  problem: z.string().nullable(),
});
export type PortalReply = z.infer<typeof portalReply>;
