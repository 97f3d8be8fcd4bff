import { z } from "zod";

const order = z.discriminatedUnion("order", [
  z.object({
    order: z.literal("open"),
    bureau: z.string(),
    referenceDate: z.string(),
    latencyMs: z.number(),
  }),
  z.object({ order: z.literal("latency"), ms: z.number() }),
  z.object({ order: z.literal("reset") }),
  z.object({ order: z.literal("counts") }),
]);
export type PortalOrder = z.infer<typeof order>;

/** What the process that serves a portal may be told; its reply bears the same number. */
export const numberedOrder = z.object({ id: z.number(), what: order });
