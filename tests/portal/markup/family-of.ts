import type { ExpectedList } from "../bureau.ts";
import type { Family } from "../dialect.ts";
import { assets } from "../dialects/trs/assets.ts";
import { flatten, type PlacedColumn } from "../dialects/trs/map.ts";
import { missingPage } from "../dialects/trs/missing.ts";
import { inMenu } from "../dialects/trs/navigation.ts";
import { htmlPage, textPage } from "../dialects/trs/page.ts";
import { expectedLists } from "../expected-lists.ts";
import { answersOf } from "./answers-of.ts";
import { blocks } from "./blocks.ts";
import { columnPages } from "./column-pages.ts";
import { frameOf, type Frame } from "./frame.ts";
import { listViews } from "./list-views.ts";
import type { Entry, Markup } from "./markup.ts";
import { metasOf } from "./metas-of.ts";
import { sheetPage } from "./sheet.ts";

const HOME_BLOCKS = 6;

/** A whole portal from what one maker's system does in its own way, and what a reader must see of its lists. */
export function familyOf(markup: Markup): Family {
  return {
    ...(markup.base === undefined ? {} : { home: markup.base }),
    dialect: (site) => {
      const frame = frameOf(markup, site);
      const entries: readonly Entry[] = [
        [frame.home, homePage(frame)],
        ["/robots.txt", textPage("User-agent: *\nDisallow: /assets/\n")],
        ...assets(frame.owner),
        ...(markup.assets ?? []),
        ...(markup.siteFiles?.(frame.roots) ?? []),
        ...(markup.neighbours?.(site.identity) ?? []),
        ...flatten(frame.roots).flatMap((column) => columnPages(frame, column)),
      ];
      const notFound = { ...htmlPage(missingPage(frame.owner)), status: 404 };
      return answersOf(entries.map(asServed), notFound);
    },
    lists: (site) => {
      const frame = frameOf(markup, site);
      return flatten(frame.roots).flatMap((column) => expectedOf(frame, column));
    },
  };
}

/** The server knows `index.html` as its directory. */
function asServed([address, page]: Entry): Entry {
  return [address.replace(/(?<=\/)index\.html$/, ""), page];
}

/** The first rows of the first lists. */
function homePage(frame: Frame): Entry[1] {
  const shown = flatten(frame.roots.filter(inMenu)).filter(
    ({ column: { content, encoding } }) => content.kind === "list" && encoding === "utf-8",
  );
  return sheetPage(frame, {
    address: frame.home,
    title: frame.bureau.name,
    encoding: "utf-8",
    metas: metasOf(frame, null, null),
    body: `<div class="home_banner">${frame.bureau.name}欢迎您</div>
${blocks(frame, shown.slice(0, HOME_BLOCKS), frame.home)}`,
  });
}

function expectedOf(frame: Frame, placed: PlacedColumn): ExpectedList[] {
  const { column } = placed;
  const [expected] = expectedLists([{ ...column, children: [] }]);
  if (expected === undefined) return [];
  const { seen, rowsAddress } = frame.markup;
  const views = listViews(frame, placed);
  return [
    {
      ...expected,
      path: placed.address,
      ...(views.length === 0 ? {} : { pages: views.map((view) => rowsAddress?.(view) ?? view.address) }),
      ...seen?.(placed),
    },
  ];
}
