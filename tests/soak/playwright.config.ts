import { defineConfig } from "@playwright/test";

/** Long: each test is an audit that is interrupted again and again. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  workers: 2,
  fullyParallel: true,
  timeout: 900_000,
  expect: { timeout: 60_000 },
  outputDir: "../../test-results",
});
