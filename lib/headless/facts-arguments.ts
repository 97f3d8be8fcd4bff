import { z } from "../facts/zod.ts";
import { parseArguments, type Grammar } from "./parse-arguments.ts";
import { webAddress } from "./web-address.ts";

const schema = z.object({ source: z.string().min(1), url: webAddress.optional() });
export type FactsArguments = z.output<typeof schema>;

const LINE = "npm run facts -- FILE_OR_URL [--url PAGE_URL]";

const GRAMMAR: Grammar<typeof schema> = {
  usage: { zh: `用法：${LINE}`, en: `Usage: ${LINE}` },
  positional: "source",
  options: { url: { type: "string" } },
  schema,
  refusals: {
    source: {
      zh: "请给出一个网页文件或网址。",
      en: "Give the file of a page, or its address.",
    },
    url: {
      zh: "网页地址“$1”有误：--url 要以 http:// 或 https:// 开头。",
      en: "Page address “$1”: --url must start with http:// or https://.",
    },
  },
};

/** The command line of `npm run facts`. Throws `CommandError` (wrong usage). */
export function parseFactsArguments(argv: readonly string[]): FactsArguments {
  return parseArguments(argv, GRAMMAR);
}
