import { visit } from "../facts/visit.ts";
import { z } from "../facts/zod.ts";

const robotsAnswer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("rules"), text: z.string() }),
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("unreachable") }),
]);

const validators = z.object({
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  hash: z.string(),
  finalUrl: z.string(),
});

/** Name of the port by which a tab's content script offers its hands to the background. */
export const AUDITOR_PORT = "gongkai-lens/auditor";

/** From the background: what to read and when, or the news that no run needs this tab. */
const order = z.discriminatedUnion("order", [
  z.object({
    order: z.literal("read"),
    lease: z.number(),
    url: z.string(),
    manner: z.enum(["read", "probe"]),
    attempt: z.number(),
    known: validators.nullable(),
    /** Whether its first request may start at once in the place of one whose answer has just come. */
    mayFollow: z.boolean(),
  }),
  /** The lease's request of this number, from 0, may start now. */
  z.object({ order: z.literal("turn"), lease: z.number(), request: z.number() }),
  z.object({ order: z.literal("recall"), lease: z.number() }),
  z.object({ order: z.literal("robots"), lease: z.number(), origin: z.string() }),
  z.object({ order: z.literal("stand-down") }),
]);
export type Order = z.infer<typeof order>;

/** From the content script: what came of a lease. It comes from a page's process, so it is parsed, not trusted. */
const report = z.discriminatedUnion("report", [
  z.object({
    report: z.literal("read"),
    lease: z.number(),
    visit,
    retryAfterMs: z.number(),
    validators: validators.nullable().optional(),
    lost: z.enum(["network", "timeout"]).optional(),
  }),
  /** Another request is needed for this lease: when may it start? The background is the clock. */
  z.object({ report: z.literal("enter"), lease: z.number(), request: z.number() }),
  /** A request of this lease has its answer; the lease that began in its place, if any. */
  z.object({ report: z.literal("left"), lease: z.number(), next: z.number().nullable() }),
  z.object({ report: z.literal("robots"), lease: z.number(), robots: robotsAnswer }),
]);
export type Report = z.infer<typeof report>;

/** What the background asks of the content script. Throws on anything else: then the two are of different versions. */
export function parseOrder(message: unknown): Order {
  return order.parse(message);
}

/** What the content script answers. Throws on anything else. */
export function parseReport(message: unknown): Report {
  return report.parse(message);
}
