import { z } from "../facts/zod.ts";

/** An absolute http(s) address; gives it as the URL parser writes it. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\//i)
  .refine((text) => URL.canParse(text))
  .transform((text) => new URL(text).href);
