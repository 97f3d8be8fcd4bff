import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ListItem, PageFacts } from "../../lib/facts/page-facts.ts";
import { readPage } from "../../lib/portals/read-page.ts";
import type { Golden } from "./goldens.ts";
import { GOLDENS } from "./goldens.ts";

/** Real pages stand beside the project, not in it: without them there is nothing to compare. */
const CORPUS = new URL("../../../shared/corpus/", import.meta.url);

function read({ file, url, status = 200, contentType = "text/html" }: Golden): PageFacts {
  const body = new Uint8Array(readFileSync(new URL(file, CORPUS)));
  return readPage({
    url,
    finalUrl: url,
    status,
    contentType,
    body,
    fetchedAt: "2026-11-21T00:00:00Z",
  });
}

function brief(item: ListItem | undefined): string {
  return item === undefined ? "" : `${item.date ?? "-"} ${item.dateSource} ${item.title}`;
}

/** The facts in the shape of the golden, so that a difference reads as one. */
function observed(facts: PageFacts, golden: Golden): Golden {
  const { items, pager, published, footer } = facts;
  return {
    file: golden.file,
    seen: golden.seen,
    ...(golden.contentType !== undefined && { contentType: facts.contentType }),
    url: facts.finalUrl,
    kind: facts.kind,
    state: facts.state,
    ...(golden.status !== undefined && { status: facts.status }),
    ...(golden.title !== undefined && { title: facts.title }),
    ...(golden.published && { published: [published.date, published.source] }),
    ...(golden.column !== undefined && { column: facts.column.name }),
    ...(golden.path && { path: facts.column.path.map(({ name }) => name) }),
    ...(golden.rows && { rows: [items.length, brief(items[0]), brief(items.at(-1))] }),
    ...(golden.next !== undefined && { next: pager?.next ?? null }),
    ...(golden.columns && { columns: facts.columns.map(({ name }) => name) }),
    ...(golden.attachments && { attachments: facts.attachments.map(({ name }) => name) }),
    ...(golden.documentNumbers && { documentNumbers: facts.documentNumbers }),
    ...(golden.writtenOn !== undefined && { writtenOn: facts.writtenOn }),
    ...(golden.report && { report: reportOf(facts) }),
    ...(golden.footer && {
      footer: {
        idCode: footer.idCode ?? "",
        icp: footer.icp ?? "",
        police: footer.police ?? "",
        sponsor: footer.sponsor ?? "",
      },
    }),
  };
}

/** The report's year and which of its tables were found. */
function reportOf({ annualReport }: PageFacts): [number, ...string[]] {
  const { two, three, four } = annualReport?.tables ?? { two: null, three: null, four: null };
  const tables = Object.entries({ two, three, four }).filter(([, table]) => table !== null);
  return [annualReport?.year ?? 0, ...tables.map(([name]) => name)];
}

const present = GOLDENS.filter(({ file }) => existsSync(new URL(file, CORPUS)));

describe("real pages", () => {
  it.each(existsSync(CORPUS) ? [CORPUS] : [])("are all judged", (corpus) => {
    const files = readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.(?:html|json)$/.test(name),
    );
    expect(GOLDENS.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it("are each judged once", () => {
    expect(new Set(GOLDENS.map(({ file }) => file)).size).toBe(GOLDENS.length);
  });

  it.each(present)("$file reads as a person reads it: $seen", (golden) => {
    expect(observed(read(golden), golden)).toEqual(golden);
  });

  it.each(present.filter(({ file }) => file === "most/list_page.html"))(
    "$file has its rows in four groups",
    (golden) => {
      const groups = read(golden).items.map(({ url }) => url.split("/fgzc/")[1]?.split("/")[0]);
      expect([...new Set(groups)].map((group) => groups.filter((other) => other === group).length)).toEqual([
        3, 3, 8, 3,
      ]);
    },
  );
});
