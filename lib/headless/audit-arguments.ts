import { civilDate } from "../facts/civil-date.ts";
import { z } from "../facts/zod.ts";
import { parseArguments, type Grammar } from "./parse-arguments.ts";
import { webAddress } from "./web-address.ts";

const count = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

const schema = z.object({
  url: webAddress,
  checklist: z.string().default("kjj"),
  date: civilDate.optional(),
  scope: z.array(webAddress).default([]),
  name: z.string().trim().min(1).optional(),
  "max-pages": count(1, 100_000).default(600),
  concurrency: count(1, 16).default(4),
  delay: count(0, 60_000).default(200),
  format: z.enum(["json", "csv", "xlsx"]).default("json"),
  out: z.string().min(1).optional(),
  "whole-site": z.boolean().default(false),
  "ignore-robots": z.boolean().default(false),
});
export type AuditArguments = z.output<typeof schema>;

const LINE = `npm run audit -- URL [--checklist kjj|FILE.json] [--date 2026-11-21] [--scope PREFIX]… [--name NAME]
    [--max-pages 600] [--concurrency 4] [--delay 200] [--format json|csv|xlsx] [--out FILE]
    [--whole-site] [--ignore-robots]`;

const GRAMMAR: Grammar<typeof schema> = {
  usage: { zh: `用法：${LINE}`, en: `Usage: ${LINE}` },
  positional: "url",
  options: {
    checklist: { type: "string" },
    date: { type: "string" },
    scope: { type: "string", multiple: true },
    name: { type: "string" },
    "max-pages": { type: "string" },
    concurrency: { type: "string" },
    delay: { type: "string" },
    format: { type: "string" },
    out: { type: "string" },
    "whole-site": { type: "boolean" },
    "ignore-robots": { type: "boolean" },
  },
  schema,
  refusals: {
    url: {
      zh: "“$1”不是可以检查的网址：请写出完整地址，例如 https://kjj.example.gov.cn/。",
      en: "“$1” is no address to audit: give it in full, such as https://kjj.example.gov.cn/.",
    },
    scope: {
      zh: "检查范围“$1”有误：每个 --scope 都要以 http:// 或 https:// 开头。",
      en: "Scope “$1”: each --scope must start with http:// or https://.",
    },
    date: {
      zh: "基准日期“$1”不存在：请按 2026-11-21 的写法给出日历上有的一天。",
      en: "“$1” is no day of the calendar: write the reference date as 2026-11-21.",
    },
    name: { zh: "单位名称不能为空。", en: "The bureau's name must not be empty." },
    "max-pages": {
      zh: "--max-pages “$1”有误：请给 1 到 100000 的整数。",
      en: "--max-pages “$1”: give a whole number from 1 to 100000.",
    },
    concurrency: {
      zh: "--concurrency “$1”有误：请给 1 到 16 的整数。",
      en: "--concurrency “$1”: give a whole number from 1 to 16.",
    },
    delay: {
      zh: "--delay “$1”有误：请给 0 到 60000 的整数（毫秒）。",
      en: "--delay “$1”: give whole milliseconds from 0 to 60000.",
    },
    format: {
      zh: "没有“$1”这种格式：请用 json、csv 或 xlsx。",
      en: "There is no format “$1”: use json, csv or xlsx.",
    },
    out: { zh: "--out 后面要写文件名。", en: "--out needs a file name." },
  },
};

/** The command line of `npm run audit`. Throws `CommandError` (wrong usage). */
export function parseAuditArguments(argv: readonly string[]): AuditArguments {
  return parseArguments(argv, GRAMMAR);
}
