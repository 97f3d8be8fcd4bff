import { defineConfig } from "@playwright/test";

/** Two at a time: each test is a browser of its own, and the machines that run this have two cores. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  outputDir: "../../test-results",
});
