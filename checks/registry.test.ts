import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { prepareItem } from "../lib/audit/judging/prepare-item.ts";
import { checklists, registry } from "./index.ts";

/** The item ids that people and scripts rely on: none is renamed or taken away. */
const KJJ = `
  veto.unreachable veto.home-stale veto.columns-stale veto.columns-outdated veto.columns-blank veto.no-consultation veto.consultation-unanswered veto.no-services
  platform.guide platform.rules platform.statutory platform.annual-reports platform.request-channel platform.search
  guide.fields guide.outdated-wording
  column.functions column.leaders column.departments column.policy column.interpretation column.plans column.statistics column.budget
  column.final-accounts column.procurement column.special-funds column.project-calls column.project-approvals column.project-acceptance
  column.achievements column.awards column.hightech column.personnel column.permits column.penalties column.power-list
  column.proposals column.news column.notices column.response
  annual.years annual.deadline annual.sections annual.tables annual.arithmetic annual.cross-year annual.citation annual.prose-figures
  budget.years budget.tables accounts.years accounts.tables
  site.id-code site.icp site.police site.sponsor site.party-gov-mark site.error-report site.meta-tags site.domain
  content.undated-lists content.stale-columns content.blank-columns content.dead-links content.late-publication content.personal-data
`
  .trim()
  .split(/\s+/);
const HERE = new URL(".", import.meta.url);

test("kjj has the items that the design names, each once", () => {
  expect(checklists.get("kjj")?.items.map(({ id }) => id)).toEqual(KJJ);
});

describe.each([...checklists.values()])("checklist $id", (checklist) => {
  test.each(checklist.items)("$id has law, both languages and a way to mend it", (item) => {
    for (const { document, clause } of item.basis) {
      expect(document).toMatch(/^《.+》（.+）$/);
      expect(clause).not.toBe("");
    }
    for (const text of [
      item.title,
      item.threshold,
      item.howToFix,
      ...(item.reviewNote ? [item.reviewNote] : []),
    ]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/[a-z]/);
    }
    expect(item.howToFix.zh).not.toMatch(/严重|！/);
    expect(item.cap).toBeLessThanOrEqual(item.points);
  });

  test.each(checklist.items)("$id has an evaluator that accepts its parameters", (item) => {
    expect(() => prepareItem(item, checklist, registry)).not.toThrow();
  });

  test.each(checklist.items)("$id belongs to a group", (item) => {
    expect(checklist.groups.map(({ id }) => id)).toContain(item.id.split(".")[0]);
  });

  test("an unverified rule says so to the person who must decide", () => {
    expect(checklist.items.filter(({ unverified }) => unverified).every(({ reviewNote }) => reviewNote)).toBe(
      true,
    );
  });
});

/** The folders that evaluators live in. */
const ROOMS = [
  HERE,
  ...readdirSync(HERE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "checklists")
    .map(({ name }) => new URL(`${name}/`, HERE)),
];

test.each([...registry.keys()])("%s has a file of its own and a test beside it", (name) => {
  const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const isThere = (ending: string) => ROOMS.some((room) => existsSync(new URL(`${file}${ending}`, room)));
  expect(isThere(".ts")).toBe(true);
  expect(isThere(".test.ts")).toBe(true);
});

/** What each evaluator is tried with; what only asks a person says so instead of failing. */
const KINDS = [/^pass/, /^(?:fail|never fails)/, /borderline/, /trap/, /^not assessed/];
/** Takes a person's word, not facts: there is no page that it could misread. */
const WITHOUT_FACTS = ["manual"];
/** The names of tests and groups, also of those that repeat over a table. */
const TITLE = /^\s*(?:test|describe)\(\s*"([^"]*)"|^\s*\](?: as const)?\)\(\s*"([^"]*)"/gm;

test.each([...registry.keys()].filter((name) => !WITHOUT_FACTS.includes(name)))(
  "%s is tried with a pass, a failure, a borderline, a trap and missing facts",
  (name) => {
    const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const titles = ROOMS.map((room) => new URL(`${file}.test.ts`, room))
      .filter((url) => existsSync(url))
      .flatMap((url) => [...readFileSync(url, "utf8").matchAll(TITLE)])
      .map(([, title, repeated]) => title ?? repeated ?? "");
    expect(KINDS.filter((kind) => !titles.some((title) => kind.test(title))).map(String)).toEqual([]);
  },
);

test("every evaluator in the folders is registered", () => {
  const evaluators = ROOMS.flatMap((room) =>
    readdirSync(room)
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .map((file) => readFileSync(new URL(file, room), "utf8"))
      .flatMap((source) => /export const \w+: Evaluator<[^]*?name: "(\w+)"/.exec(source)?.[1] ?? []),
  );
  expect(evaluators.sort()).toEqual([...registry.keys()].sort());
});
