import type { Article, Column } from "../bureau.ts";
import type { Answers, Dialect, Page } from "../dialect.ts";
import { OnDemand } from "../on-demand.ts";
import { articlePage, singlePage } from "./trs/article.ts";
import { assets } from "./trs/assets.ts";
import { attachmentFile } from "./trs/blocks.ts";
import { emptyPage, groupPage, listPages, scriptedPage } from "./trs/column.ts";
import { attachmentPage, htmlPage, textPage } from "./trs/page.ts";
import type { Frame } from "./trs/frame.ts";
import { homePage } from "./trs/home.ts";
import { articleAddress, flatten, placeColumns, type PlacedColumn } from "./trs/map.ts";
import { missingPage } from "./trs/missing.ts";
import { FEED_PATH, scriptedFeed } from "./trs/scripted.ts";

/** TRS WCM as most ministries and many bureaus have it: static files, `t20261117_84012.html`, `createPageHTML`. */
export const trs: Dialect = (site): Answers => {
  const frame = { identity: site.identity, roots: placeColumns(site) };
  const columns = flatten(frame.roots);
  return {
    pages: new OnDemand(
      new Map<string, () => Page>([
        ["/", () => htmlPage(homePage(frame))],
        ["/robots.txt", () => textPage("User-agent: *\nDisallow: /assets/\n")],
        ...assets(site.identity).map(([address, page]): Entry => [address, () => page]),
        ...columns.flatMap((column) => columnPages(frame, column)),
      ]),
    ),
    feed: (path, query) => (path === FEED_PATH ? feedOf(columns, query) : null),
    notFound: { ...htmlPage(missingPage(site.identity)), status: 404 },
  };
};

type Entry = [address: string, write: () => Page];

function columnPages(frame: Frame, column: PlacedColumn): Entry[] {
  const { content, encoding } = column.column;
  const only = (write: () => string): Entry[] => [[column.address, () => htmlPage(write(), encoding)]];
  switch (content.kind) {
    case "link":
      return [];
    case "group":
      return only(() => groupPage(frame, column));
    case "empty":
      return only(() => emptyPage(frame, column, content.says));
    case "single":
      return only(() => singlePage(frame, column, content.article));
    case "scripted":
      return [...only(() => scriptedPage(frame, column)), ...articlePages(frame, column, content.articles)];
    case "list":
      return [
        ...listPages(frame, column, content).map(([address, write]): Entry => [
          address,
          () => htmlPage(write(), encoding),
        ]),
        ...articlePages(frame, column, content.articles),
      ];
  }
}

function articlePages(frame: Frame, column: PlacedColumn, articles: readonly Article[]): Entry[] {
  return articles.flatMap((article): Entry[] => {
    const address = articleAddress(column, article);
    if (article.target.kind === "soft-404") return [[address, () => htmlPage(missingPage(frame.identity))]];
    if (article.target.kind !== "page") return [];
    return [
      [address, () => htmlPage(articlePage(frame, column, article), column.column.encoding)],
      ...attachmentPages(address, article),
    ];
  });
}

function attachmentPages(address: string, article: Article): Entry[] {
  const folder = address.slice(0, address.lastIndexOf("/") + 1);
  return article.body.flatMap((block): Entry[] =>
    block.kind === "attachment"
      ? [[`${folder}${attachmentFile(article, block.type)}`, () => attachmentPage(block.type)]]
      : [],
  );
}

function feedOf(columns: readonly PlacedColumn[], query: URLSearchParams): Page | null {
  const column = columns.find(({ channelId }) => String(channelId) === query.get("webId"));
  const content: Column["content"] | undefined = column?.column.content;
  if (column === undefined || content?.kind !== "scripted") return null;
  return textPage(scriptedFeed(column, content.articles), "application/json");
}
