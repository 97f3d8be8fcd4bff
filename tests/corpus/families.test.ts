import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { describe, expect, it } from "vitest";
import type { Response } from "../../lib/facts/page-facts.ts";
import { decodeBody } from "../../lib/facts/plain-text/decode.ts";
import { openPage } from "../../lib/facts/page/page.ts";
import { FAMILIES } from "../../lib/portals/families/families.ts";
import type { Bureau, ExpectedList } from "../portal/bureau.ts";
import { BUREAUS } from "../portal/bureaus/all.ts";
import type { ListSeen } from "./read-portal.ts";
import { portalReader } from "./read-portal.ts";
import { readPage } from "../../lib/portals/read-page.ts";

const DAY = "2026-11-20";
/** The blameless bureau on every maker's system; `linxi` itself is TRS. */
const BLAMELESS = [...BUREAUS]
  .filter(([name]) => name.startsWith("linxi"))
  .map(([name, bureau]) => ({ name, bureau, ...listsOf(bureau) }));

/** Ways in which any portal may fill a list; they have tests of their own beside them. */
const OF_ANY_PORTAL = ["written-feed"];

interface Checked {
  readonly expected: ExpectedList;
  readonly seen: ListSeen;
}

function listsOf(bureau: Bureau): { checked: Checked[]; recognised: string[] } {
  const reader = portalReader(bureau);
  const { lists } = bureau.expected(DAY);
  return {
    checked: lists.map((expected) => ({ expected, seen: reader.list(expected) })),
    recognised: familiesOf(lists.map(({ path }) => reader.fetch(path))),
  };
}

/** Which of the reader's families know these pages as their own. */
function familiesOf(responses: readonly Response[]): string[] {
  const names = responses.flatMap(({ body, contentType, finalUrl }) => {
    const page = openPage(decodeBody(body, contentType).text, finalUrl);
    return FAMILIES.filter((family) => family.recognise(page)).map(({ name }) => name);
  });
  return [...new Set(names)].sort();
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const rowsOf = ({ pages }: ListSeen) => pages.flatMap(({ items }) => items);

/** One line of the table: how the rows of a family come to be seen. */
function lineOf({ name, checked, recognised }: (typeof BLAMELESS)[number]): string {
  const [later] = checked.flatMap(({ seen }) => seen.pages.slice(1));
  const order = checked.map(({ seen }) => seen.pages[0]?.pager).find((pager) => pager?.next)?.order ?? "";
  const feeds = new Set(checked.flatMap(({ seen }) => (seen.feed === "" ? [] : [seen.feed])));
  const written = checked.some(({ seen }) => seen.feed === "");
  const isWhole = checked.every(
    ({ expected, seen }) => rowsOf(seen).length === sum(expected.rowsPerPage) && isDated(seen),
  );
  const cells = [
    name,
    recognised.join(", ") || "none: links and words",
    `${isWhole ? "all" : "not all"}, ${written ? "in the page" : "none in the page"}`,
    isWhole ? "all" : "not all",
    later === undefined ? "one page holds all" : `${order}, ${later.capture}`,
    [...feeds].sort().join(", ") || "not needed",
    "rows as without scripts",
  ];
  return `| ${cells.join(" | ")} |`;
}

function isDated(seen: ListSeen): boolean {
  return rowsOf(seen).every(({ dateSource }) => dateSource === "list");
}

describe.each(BLAMELESS)("the bureau $name", ({ bureau, checked }) => {
  it("shows each list as what it is before anything but its page was asked for", () => {
    expect(checked.map(({ seen }) => seen.written.state)).toEqual(
      checked.map(({ expected }) => expected.state),
    );
  });

  it("gives every row of every list, each with the day the list shows", () => {
    const read = checked.map(({ expected, seen }) => [
      expected.name,
      rowsOf(seen).length,
      days(seen).at(-1) ?? null,
    ]);
    expect(read).toEqual(
      checked.map(({ expected }) => [expected.name, sum(expected.rowsPerPage), expected.newest]),
    );
    expect(
      checked.flatMap(({ seen }) => rowsOf(seen)).filter(({ dateSource }) => dateSource !== "list"),
    ).toEqual([]);
  });

  it("ends each list with a page that was read, and no pager claims another", () => {
    for (const { seen } of checked) {
      const states = new Set(seen.pages.map(({ state }) => state));
      expect([...states]).toEqual(seen.pages[0]?.state === "dynamic" ? ["dynamic"] : ["ok"]);
      expect(seen.pages.at(-1)?.pager?.total ?? seen.pages.length).toBe(seen.pages.length);
    }
  });

  it("shows an article the day its list shows", () => {
    const reader = portalReader(bureau);
    const rows = checked
      .flatMap(({ seen }) => rowsOf(seen))
      .filter(({ url }) => new URL(url).host === bureau.identity.host);
    const read = rows.slice(0, 6).map(({ url }) => readPage(reader.fetch(url)));
    const written = read.filter(({ state }) => state === "ok");
    expect(written.map(({ kind, published }) => [kind, published.date])).toEqual(
      rows
        .slice(0, 6)
        .filter((__, index) => read[index]?.state === "ok")
        .map(({ date }) => ["article", date]),
    );
  });
});

function days(seen: ListSeen): string[] {
  return rowsOf(seen)
    .map(({ date }) => date ?? "")
    .sort();
}

const HEAD = `# How each family of portals is read

Written by \`npm run docs:families\` from the blameless bureau in the mark-up of each family. Rows, dates, next page
and feed are what \`tests/corpus/families.test.ts\` reads without a browser; rendered is what
\`tests/e2e/rendered.spec.ts\` reads in Chromium after the page's scripts have run.

| bureau | recognised as | rows | dates | next page | feed | rendered |
| --- | --- | --- | --- | --- | --- | --- |`;

it("FAMILIES.md says what each family needs (npm run docs:families)", async () => {
  const lines = BLAMELESS.map(lineOf);
  const file = join(import.meta.dirname, "../portal/FAMILIES.md");
  const table = await format(`${[HEAD, ...lines].join("\n")}\n`, {
    ...(await resolveConfig(file)),
    filepath: file,
  });
  await expect(table).toMatchFileSnapshot(file);
});

it("every family that the reader knows stands in the table", () => {
  const shown = BLAMELESS.flatMap(({ recognised }) => recognised);
  const known = FAMILIES.map(({ name }) => name).filter((name) => !OF_ANY_PORTAL.includes(name));
  expect(shown).toEqual(expect.arrayContaining(known));
});
