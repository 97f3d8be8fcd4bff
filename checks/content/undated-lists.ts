import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import type { Column, Site } from "../../lib/audit/site/site.ts";
import type { Finding } from "../../lib/audit/records/verdict.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import type { Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { columnKey } from "../columns/column-key.ts";
import { isColumnNamed } from "../columns/column-named.ts";
import { judgedEnough } from "../judgement/judged-enough.ts";
import { say } from "../judgement/say.ts";

const params = z.strictObject({
  /** Columns whose rows are dated by nature; a list of offices or leaders needs no dates. */
  names: z.array(z.string()).min(1),
  minRows: z.number().int().min(1),
  minCoverage: z.number().min(0).max(1),
});

type Dating = "dated" | "undated" | "inside" | "unknown";

/** Lists of which no row says when it was published (2015 普查: 未注明信息发布时间的视为不更新). */
export const undatedLists: Evaluator<z.infer<typeof params>> = {
  name: "undatedLists",
  params,
  judge(site, item, { names, minRows, minCoverage }) {
    const asked = site.columns.filter(
      (column) => (column.state !== "unread" || column.cause !== null) && isColumnNamed(column, names),
    );
    const lists = asked.filter(({ items }) => items.length >= minRows);
    const unread = asked.filter(({ state }) => state !== "ok" && state !== "blank");
    const dating = new Map(lists.map((column) => [column, datingOf(column, site)]));
    const of = (wanted: Dating): Column[] => lists.filter((column) => dating.get(column) === wanted);
    const findings = (columns: readonly Column[]): Finding[] =>
      columns.map((column) => findingOf(column, item.id));
    const undated = of("undated");
    if (undated.length > 0) return say("fail", undatedReason(undated), findings(undated));
    const doubtful = [...of("inside"), ...of("unknown")];
    if (doubtful.length > 0) return say("review", doubtfulReason(doubtful), findings(doubtful));
    if (asked.length === 0) {
      return say("not-assessed", {
        zh: "没有见到应注明日期的列表",
        en: "No list that should bear dates was seen",
      });
    }
    const good = { zh: `${lists.length} 个列表都注明日期`, en: `All ${lists.length} lists bear dates` };
    return judgedEnough({ judged: asked.length - unread.length, unread, minCoverage, good });
  },
};

/** `inside`: only the articles say their day. `unknown`: no article of the list was read. */
function datingOf(column: Column, site: Site): Dating {
  if (column.items.some(({ dateSource }) => dateSource === "list")) return "dated";
  const articles = column.items
    .flatMap(({ url }) => site.pageAt(url) ?? [])
    .filter(({ state, kind }) => state === "ok" && kind === "article");
  if (articles.length === 0) return "unknown";
  // A day that only a tag keeps may be shown by a script; an address is no day that a reader sees.
  const isDated = ({ published, text }: PageFacts): boolean =>
    !["none", "url"].includes(published.source) || hasDayAtAnEnd(text);
  return articles.some(isDated) ? "inside" : "undated";
}

/** A day below the title or in the signature that the reader did not take for the day of publication. */
const DAY =
  /(?:19|20)\d{2}(?:年|[-./])\d{1,2}(?:月|[-./])\d{1,2}|[二][〇○零0][〇○零一二三四五六七八九0]{2}年/;
const END = 120;

function hasDayAtAnEnd(text: string): boolean {
  const words = text.replace(/\s+/g, "");
  return DAY.test(words.slice(0, END)) || DAY.test(words.slice(-END));
}

function findingOf(column: Column, itemId: string): Finding {
  const rows = column.items.slice(0, 3).map(({ title }) => title);
  return {
    key: findingKey(itemId, columnKey(column)),
    message: {
      zh: `${column.name}：${column.items.length} 条均未注明日期，无法判断是否更新`,
      en: `${column.name}: none of the ${column.items.length} rows bears a date, so freshness cannot be judged`,
    },
    evidence: [{ url: column.url, quote: rows.join("\n"), date: null, dateSource: "none" }],
  };
}

function undatedReason(columns: readonly Column[]): Text {
  const names = columns.map(({ name }) => name).join("、");
  return {
    zh: `${names}：列表和文章都未注明日期`,
    en: `${names}: neither the list nor its articles bear a date`,
  };
}

function doubtfulReason(columns: readonly Column[]): Text {
  const names = columns.map(({ name }) => name).join("、");
  return {
    zh: `${names}：列表未注明日期，文章内是否注明待人工`,
    en: `${names}: the list bears no dates; whether its articles do is for a person`,
  };
}
