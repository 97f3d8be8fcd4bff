import { join } from "node:path";

import { findOrInstallChromium } from "./browser/find-chromium.ts";
import { findOrInstallFirefox } from "./browser/firefox/find-firefox.ts";
import { playwrightCounts } from "./reporter/playwright-counts.ts";
import { commandStep, testStep, type Print, type Runner } from "./reporter/run-step.ts";
import { ONE_FAILED, type StepResult } from "./reporter/step-result.ts";
import { summary } from "./reporter/summary.ts";
import { vitestCounts } from "./reporter/vitest-counts.ts";

process.chdir(join(import.meta.dirname, ".."));

const now: Print = (piece) => void process.stdout.write(piece);

function vitest(config: string, ...more: string[]): Runner {
  const fixed = ["run", "--config", config, "--reporter=default", "--reporter=json"];
  return {
    command: (report) => ["vitest", ...fixed, `--outputFile.json=${report}`, ...more],
    env: () => ({}),
    counts: vitestCounts,
  };
}

const PLAYWRIGHT: Runner = {
  command: () => ["playwright", "test", "--config", "tests/e2e/playwright.config.ts", "--reporter=list,json"],
  env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  counts: playwrightCounts,
};

/** Two cores: the linter runs beside the unit tests, and speaks when they have finished. */
async function lintAndUnitTests(): Promise<StepResult[]> {
  let said = "";
  const later: Print = (piece) => (said += piece);
  const linting = (async () => [
    await commandStep("lint", [["eslint", "."]], later),
    await commandStep("format", [["prettier", "--check", "."]], later),
  ])();
  const unit = await testStep("unit tests", vitest("tests/vitest.config.ts"), now);
  const linted = await linting;
  now(said);
  return [...linted, unit];
}

async function endToEnd(builds: readonly StepResult[]): Promise<StepResult> {
  const browser = builds.every(({ failed }) => failed === 0)
    ? await findOrInstallChromium()
    : { problem: "The build failed." };
  // Looked for before the tests, whose time should not pass with installing; without it the Firefox test says why it fails.
  if ("path" in browser) await findOrInstallFirefox();
  if ("path" in browser) return await testStep("end to end", PLAYWRIGHT, now);
  now(`\n── end to end\nNot run: ${browser.problem}\n`);
  return { name: "end to end", ...ONE_FAILED, seconds: 0 };
}

const types = await commandStep(
  "types",
  [
    ["wxt", "prepare"],
    ["tsc", "--noEmit"],
  ],
  now,
);
const lintAndUnit = await lintAndUnitTests();
const chrome = await commandStep("build chrome", [["wxt", "build"]], now);
const firefox = await commandStep("build firefox", [["wxt", "build", "-b", "firefox"]], now);
const manifests = await testStep("manifests", vitest("tests/manifest/vitest.config.ts"), now);
const e2e = await endToEnd([chrome, firefox]);

const steps = [types, ...lintAndUnit, chrome, firefox, manifests, e2e];
now(`\n${summary(steps)}\n`);
process.exitCode = steps.some(({ failed }) => failed > 0) ? 1 : 0;
