import type { ExpectedList } from "../bureau.ts";
import type { Answers, Family, PortalSite } from "../dialect.ts";
import { assets } from "../dialects/trs/assets.ts";
import { flatten, type PlacedColumn } from "../dialects/trs/map.ts";
import { missingPage } from "../dialects/trs/missing.ts";
import { inMenu } from "../dialects/trs/navigation.ts";
import { htmlPage, textPage } from "../dialects/trs/page.ts";
import { answersOf } from "./answers-of.ts";
import { blocks } from "./blocks.ts";
import { columnPages } from "./column-pages.ts";
import { frameOf, type Frame } from "./frame.ts";
import { listViews } from "./list-views.ts";
import type { Entry, Markup } from "./markup.ts";
import { metasOf } from "./metas-of.ts";
import { sheetPage } from "./sheet.ts";

/** The family of systems that writes its pages so. */
export function familyOf(markup: Markup): Family {
  return {
    dialect: (site) => siteAnswers(frameOf(markup, site)),
    lists: (site: PortalSite) => {
      const frame = frameOf(markup, site);
      return flatten(frame.roots).flatMap((column) => expectedList(frame, column) ?? []);
    },
  };
}

function siteAnswers(frame: Frame): Answers {
  const { markup, owner, home, bureau, roots } = frame;
  const entries: readonly Entry[] = [
    ["/robots.txt", textPage("User-agent: *\nDisallow: /assets/\n")],
    ...assets(owner),
    ...(markup.assets ?? []),
    ...(markup.neighbours?.(bureau) ?? []),
    [home, homePage(frame)],
    ...flatten(roots).flatMap((column) => columnPages(frame, column)),
  ];
  return answersOf(entries, { ...htmlPage(missingPage(owner)), status: 404 });
}

function homePage(frame: Frame) {
  const { bureau, home, markup } = frame;
  const lists = frame.roots.filter(inMenu).flatMap((root) => flatten([root]).filter(isShown).slice(0, 4));
  return sheetPage(frame, {
    address: home,
    title: bureau.name,
    encoding: "utf-8",
    metas: metasOf(frame, null, null),
    body: `<div class="home_banner">${bureau.name}欢迎您</div>
${blocks({ ...frame, markup }, lists, home)}`,
  });
}

function isShown({ column }: PlacedColumn): boolean {
  return column.content.kind === "list" && column.encoding === "utf-8";
}

function expectedList(frame: Frame, column: PlacedColumn): ExpectedList | null {
  const { name, content } = column.column;
  const path = column.address;
  if (content.kind === "empty") return { name, path, state: "blank", rowsPerPage: [0], newest: null };
  const views = listViews(frame, column);
  if (views.length === 0) return null;
  const { pages, ...seen } = frame.markup.seen ?? {};
  const days = views.flatMap(({ rows }) => rows.map(({ article }) => article.date)).sort();
  return {
    name,
    path,
    state: "ok",
    pages: views.map((view) => pages?.(view) ?? view.address),
    rowsPerPage: views.map(({ rows }) => rows.length),
    newest: days.at(-1) ?? null,
    ...seen,
  };
}
