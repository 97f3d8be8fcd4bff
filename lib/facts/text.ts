import { z } from "./zod.ts";

/** A sentence in both languages of the program; the Chinese one is what goes into a ledger. */
export const text = z.object({ zh: z.string(), en: z.string() });
export type Text = z.infer<typeof text>;
