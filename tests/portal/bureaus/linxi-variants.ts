import type { Bureau, Column } from "../bureau.ts";
import { list } from "../plan.ts";
import { publish } from "../publish.ts";
import { linxi } from "./linxi.ts";

/** The blameless bureau with notices that only a script shows. */
export const linxiScripted: Bureau = changed("公示公告", (column) =>
  column.content.kind === "list"
    ? { ...column, content: { kind: "scripted", articles: column.content.articles } }
    : column,
);

/** More news than one answer of an interface holds, some of it on other hosts. */
const MANY = 104;

/** The blameless bureau with years of news. */
export const linxiTalkative: Bureau = changed("科技动态", (column, referenceDate) => {
  const plan = { genre: "news", newest: 2, every: 9, count: MANY, perPage: 20, elsewhereEach: 13 } as const;
  const [news = column] = publish([list(column.name, column.slug, plan)], {
    identity: linxi.identity,
    referenceDate,
  });
  return news;
});

function changed(name: string, change: (column: Column, referenceDate: string) => Column): Bureau {
  return {
    ...linxi,
    columns: (referenceDate) =>
      linxi
        .columns(referenceDate)
        .map((column) => (column.name === name ? change(column, referenceDate) : column)),
  };
}
