import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { answerTo } from "../answer-to.ts";
import type { Article, Bureau, Column, ExpectedList } from "../bureau.ts";
import { inDialect } from "../bureaus/in-dialect.ts";
import { linxi } from "../bureaus/linxi.ts";
import type { Answers, Family } from "../dialect.ts";
import { portalAnswers } from "../server.ts";
import { textOf, walk } from "../walk.ts";

const DAY = "2026-11-20";

/** What a family's own tests look at. */
export interface Written {
  readonly answers: Answers;
  readonly lists: readonly ExpectedList[];
  /** The text that an address with its query answers; "" where nothing is. */
  readonly at: (address: string) => string;
  /** The list of this name; throws when there is none. */
  readonly list: (name: string) => ExpectedList;
}

export interface Wanted {
  /** Which bureau is written; nothing: the blameless one as it is. */
  readonly bureau?: Bureau;
  /** The lists that need more than one answer. */
  readonly long?: readonly string[];
  /** What a reader sees of a page's source; nothing: all of it. */
  readonly visible?: (html: string) => string;
}

/** The blameless bureau in a family's mark-up, and the tests that hold for every family. */
export function describeFamily(
  name: string,
  family: Family,
  { bureau: source = linxi, long: longLists = ["科技动态", "政府信息公开年报"], visible = same }: Wanted = {},
): Written {
  const bureau = inDialect(source, family, name);
  const answers = portalAnswers(bureau, DAY);
  const { lists } = bureau.expected(DAY);
  // Not every list can be reached by links: some systems name their columns to a script alone.
  const starts = [bureau.home ?? "/", ...lists.map(({ path }) => path)];
  const at = (address: string) => {
    const answer = answerTo(answers, address);
    return "location" in answer || answer.status !== 200 ? "" : textOf(answer);
  };

  describe(`the blameless bureau in the mark-up of ${name}`, () => {
    it("is the same to the byte when it is made again", () => {
      expect(digests(portalAnswers(bureau, DAY), starts)).toEqual(digests(answers, starts));
    });

    it("has no link into nothing", () => {
      const dead = [...walk(answers, ...starts)].filter(([, { status }]) => status !== 200);
      expect(dead.map(([address]) => address)).toEqual([]);
    });

    it("shows the expected rows at the expected addresses", () => {
      const articles = articlesByList(source.columns(DAY));
      const shown = lists.map(({ name: list, pages = [] }) =>
        pages.map((page) => articles.get(list)?.filter(({ title }) => at(page).includes(title)).length),
      );
      expect(shown).toEqual(lists.map(({ rowsPerPage }) => rowsPerPage));
    });

    it("writes no article on a page before that which shows it", () => {
      const dynamic = lists.filter(({ state }) => state === "dynamic");
      const articles = articlesByList(source.columns(DAY));
      for (const { name: list, path } of dynamic)
        expect(articles.get(list)?.filter(({ title }) => visible(at(path)).includes(title))).toEqual([]);
    });

    it("has lists of more than one page where they are long enough for it", () => {
      const long = lists.filter(({ pages = [] }) => pages.length > 1);
      expect(long.map(({ name: list }) => list)).toEqual(longLists);
    });
  });

  return {
    answers,
    lists,
    at,
    list: (wanted) => {
      const list = lists.find(({ name: candidate }) => candidate === wanted);
      if (list === undefined) throw new Error(`no list ${wanted}`);
      return list;
    },
  };
}

function same(html: string): string {
  return html;
}

function articlesByList(columns: readonly Column[]): Map<string, readonly Article[]> {
  return new Map(
    columns.flatMap(({ name, content, children }) => [
      ...("articles" in content ? [[name, content.articles] as const] : []),
      ...articlesByList(children),
    ]),
  );
}

function digests(answers: Answers, starts: readonly string[]): string[] {
  return [...walk(answers, ...starts)].map(
    ([address, { body }]) => `${address} ${createHash("sha256").update(body).digest("hex")}`,
  );
}
