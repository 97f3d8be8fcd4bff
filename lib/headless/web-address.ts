import { z } from "../facts/zod.ts";
import { parseUrl } from "../facts/addresses/parse-url.ts";

/** An absolute http(s) address; gives it as the URL parser writes it. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\//i)
  .refine((text) => parseUrl(text) !== null)
  .transform((text) => new URL(text).href);
