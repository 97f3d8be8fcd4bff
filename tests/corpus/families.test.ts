import { describe, expect, it } from "vitest";
import type { Bureau, ExpectedList } from "../portal/bureau.ts";
import { BUREAUS } from "../portal/bureaus/all.ts";
import type { ListSeen } from "./read-portal.ts";
import { portalReader } from "./read-portal.ts";
import { readPage } from "../../lib/portals/read-page.ts";

const DAY = "2026-11-20";
/** The blameless bureau on every maker's system; `linxi` itself is TRS. */
const BLAMELESS = [...BUREAUS]
  .filter(([name]) => name.startsWith("linxi"))
  .map(([name, bureau]) => ({ name, bureau, checked: listsOf(bureau) }));

interface Checked {
  readonly expected: ExpectedList;
  readonly seen: ListSeen;
}

function listsOf(bureau: Bureau): Checked[] {
  const reader = portalReader(bureau);
  return bureau.expected(DAY).lists.map((expected) => ({ expected, seen: reader.list(expected) }));
}
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const rowsOf = ({ pages }: ListSeen) => pages.flatMap(({ items }) => items);

/** One line of the table: how the rows of a family come to be seen by whoever has no browser. */
function lineOf(name: string, checked: readonly Checked[]): string {
  const [later] = checked.flatMap(({ seen }) => seen.pages.slice(1));
  const order = checked.map(({ seen }) => seen.pages[0]?.pager).find((pager) => pager?.next)?.order ?? "";
  const rows = new Set(checked.map(({ seen }) => (seen.feed === "" ? "in the page" : `feed: ${seen.feed}`)));
  const dated = checked.every(({ expected, seen }) => {
    const own = rowsOf(seen).filter(({ dateSource }) => dateSource === "list");
    return own.length === sum(expected.rowsPerPage);
  });
  const next = later === undefined ? "one page holds all" : `${order}, ${later.capture}`;
  return `| ${name} | ${[...rows].sort().join("; ")} | ${dated ? "all" : "not all"} | ${next} |`;
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

it("the table of families says what each of them needs", async () => {
  const lines = BLAMELESS.map(({ name, checked }) => lineOf(name, checked));
  const head = "| bureau | rows | dated | next page |\n| --- | --- | --- | --- |";
  await expect(`${[head, ...lines].join("\n")}\n`).toMatchFileSnapshot("families.snap");
});
