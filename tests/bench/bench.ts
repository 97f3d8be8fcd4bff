import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import packageJson from "../../package.json";
import { findOrInstallChromium } from "../browser/find-chromium.ts";
import { runCommand } from "../browser/run-command.ts";
import type { Bench, Part } from "./part.ts";
import { PARTS } from "./parts/all.ts";
import { machine } from "./report/machine.ts";
import { results, type Chapter } from "./report/results.ts";

/** Below this many rounds the figures are a first look, and RESULTS.md is left alone. */
const ROUNDS = 5;
const FILE = join(import.meta.dirname, "RESULTS.md");

/** `npm run bench`: every part, and RESULTS.md; `npm run bench -- NAME`: one part, on the screen only. */
async function main(): Promise<void> {
  const { values, positionals: names } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: "string", default: String(ROUNDS) } },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds takes a whole number, not ${values.rounds}`);
  const unknown = names.find((name) => !PARTS.some((part) => part.name === name));
  if (unknown !== undefined)
    throw new Error(`no part called ${unknown}; there are: ${PARTS.map(({ name }) => name).join(", ")}`);
  const chosen = names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));
  const scratch = mkdtempSync(join(tmpdir(), "gongkai-lens-bench-"));
  const start = performance.now();
  const say = (line: string) =>
    console.error(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  try {
    const chapters: Chapter[] = [];
    for (const part of chosen) chapters.push(await chapterOf(part, { say, scratch, rounds }));
    const took = ["took", `${Math.ceil((performance.now() - start) / 60_000)} minutes`] as const;
    const facts = [...machine(await versions()), took];
    const text = results(chapters, {
      at: `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`,
      machine: facts,
    });
    console.log(text);
    if (names.length === 0 && rounds >= ROUNDS) writeFileSync(FILE, text);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A part that fails is told in its place; the others are measured all the same. */
async function chapterOf({ name, title, measure }: Part, bench: Bench): Promise<Chapter> {
  bench.say(`── ${name}`);
  try {
    return { title, rows: await measure(bench) };
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error);
    bench.say(`${name} failed: ${note}`);
    process.exitCode = 1;
    return {
      title,
      rows: [
        {
          figure: `the whole part ${name}`,
          unit: "count",
          values: [],
          goal: null,
          note: note.split("\n")[0] ?? "",
        },
      ],
    };
  }
}

async function versions(): Promise<[string, string][]> {
  const chromium = await findOrInstallChromium();
  const browser =
    "path" in chromium ? (await runCommand(chromium.path, ["--version", "--no-sandbox"])).output : "";
  return [
    ["Gongkai Lens", packageJson.version],
    ["Chromium", /\d+(?:\.\d+)+/.exec(browser)?.[0] ?? "not found"],
  ];
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
