import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { checklists, registry } from "../../checks/index.ts";
import { parseChecklist } from "../../lib/audit/checklist-file/parse-checklist.ts";
import { EVALUATOR_NOTES } from "./evaluator-notes.ts";
import { generatedDocuments } from "./generated.ts";

const documents = await generatedDocuments();
const EXAMPLE = new URL("../../checks/example-checklist.json", import.meta.url);

test.each(documents.map(({ path, content }) => [basename(path), path, content]))(
  "%s is up to date (npm run docs:checks)",
  (_, path, content) => {
    expect(readFileSync(path, "utf8")).toBe(content);
  },
);

test("the catalogue has every item with its rule and every evaluator", () => {
  const page = documents.find(({ path }) => path.endsWith(".md"))?.content ?? "";
  for (const { items } of checklists.values()) {
    for (const { id, basis } of items) {
      expect(page).toContain(`\`${id}\``);
      expect(page).toContain(basis[0]?.clause);
    }
  }
  for (const name of registry.keys()) expect(page).toContain(`### ${name}\n`);
});

test("every item of kjj says its rule, threshold, evidence and what it does not claim", () => {
  const page = documents.find(({ path }) => path.endsWith(".md"))?.content ?? "";
  for (const { id } of checklists.get("kjj")?.items ?? []) {
    const [, lines = ""] = page.split(`\n#### \`${id}\` `);
    const own = lines.split("\n####")[0] ?? "";
    for (const label of ["Rule", "Threshold", "Weight", "Evidence", "Does not claim"]) {
      expect(own, id).toMatch(new RegExp(`^- \\*\\*${label}\\*\\* .*\\p{Script=Han}`, "mu"));
    }
  }
});

test("every evaluator says itself what it shows and what it leaves open", () => {
  expect([...registry.keys()].filter((name) => !(name in EVALUATOR_NOTES))).toEqual([]);
});

test("notes are about evaluators that exist", () => {
  expect([...registry.keys()]).toEqual(expect.arrayContaining(Object.keys(EVALUATOR_NOTES)));
});

test("the example can be imported as it stands", () => {
  const json: unknown = JSON.parse(readFileSync(EXAMPLE, "utf8"));
  expect(parseChecklist(json, registry)).toMatchObject({ ok: { id: "my-bureau" } });
});

test("every built-in checklist passes the test that a user's own must pass", () => {
  for (const checklist of checklists.values()) {
    const copy: unknown = JSON.parse(JSON.stringify(checklist));
    expect(parseChecklist(copy, registry)).toEqual({ ok: checklist });
  }
});
