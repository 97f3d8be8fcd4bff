import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { prepareItem } from "../lib/audit/prepare-item.ts";
import { checklists, registry } from "./index.ts";

/** The item ids that people and scripts rely on (DESIGN §3.3), as far as they are built. */
const KJJ = [
  "platform.guide",
  "platform.rules",
  "platform.statutory",
  "platform.annual-reports",
  "platform.request-channel",
  "column.functions",
  "column.leaders",
  "column.policy",
  "column.budget",
  "column.project-calls",
  "column.news",
  "annual.years",
  "site.id-code",
  "content.blank-columns",
  "content.stale-columns",
];
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

test.each([...registry.keys()])("%s has a file of its own and a test beside it", (name) => {
  const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  expect(existsSync(new URL(`${file}.ts`, HERE))).toBe(true);
  expect(existsSync(new URL(`${file}.test.ts`, HERE))).toBe(true);
});

test("every evaluator in the folder is registered", () => {
  const tests = readdirSync(HERE).filter(
    (file) => file.endsWith(".test.ts") && existsSync(new URL(file.replace(".test", ""), HERE)),
  );
  expect(tests.length).toBe(registry.size);
});
