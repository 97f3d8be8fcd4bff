import { z } from "./zod.ts";

/** Why a page could not be read: the closed list that run files, screens and exports share. */
export const cause = z.enum([
  "http-error",
  "timeout",
  "network",
  "blocked",
  "challenge",
  "redirect-loop",
  "too-large",
  "unsupported-type",
  "decode-error",
  "needs-permission",
  "out-of-budget",
  "cancelled",
  "robots",
  "internal-error",
]);
export type Cause = z.infer<typeof cause>;
