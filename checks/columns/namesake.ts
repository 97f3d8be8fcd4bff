import type { Site } from "../../lib/audit/site/site.ts";
import { normaliseColumnName } from "../../lib/facts/columns/column-name.ts";
import type { Text } from "../../lib/facts/text.ts";
import { rowTitles } from "./row-titles.ts";

/** 一、 （一） 1. before a heading. */
const NUMBERING = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*/;
/** A shorter synonym at the end of a title is chance: 要闻, 公示. */
const SHORTEST_ENDING = 4;

/**
 * What bears a column's name without being a column: an article (…局政府信息公开指南) or a heading on a column's
 * single page (机构概况 with 领导信息 inside). Null when nothing does.
 */
export function namesake(synonyms: readonly string[], site: Site): Text | null {
  const names = synonyms.map(normaliseColumnName);
  const ends = new Set(names.map((name) => name.at(-1) ?? ""));
  const row = rowTitles(site).find(
    ({ title, end }) => ends.has(end) && bears(normaliseColumnName(title), names),
  );
  if (row) return { zh: `有同名的文章“${row.title}”`, en: `there is an article “${row.title}”` };
  for (const column of site.columns) {
    const first = column.pages[0];
    const heading = first?.sections.find((section) => isHeading(section.heading, names));
    if (heading) {
      return {
        zh: `“${column.name}”一页有小标题“${heading.heading}”`,
        en: `the page “${column.name}” has a heading “${heading.heading}”`,
      };
    }
  }
  return null;
}

function bears(plain: string, names: readonly string[]): boolean {
  return names.some((name) => plain === name || (name.length >= SHORTEST_ENDING && plain.endsWith(name)));
}

function isHeading(heading: string, names: readonly string[]): boolean {
  return names.includes(normaliseColumnName(heading.replace(NUMBERING, "")));
}
