import preact from "@preact/preset-vite";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  plugins: [preact()],
  test: {
    include: ["{lib,checks,entrypoints,tests}/**/*.test.{ts,tsx}"],
    // The manifests exist only after a build; `npm test` runs them as a step of their own. Times are no tests.
    exclude: [...configDefaults.exclude, "tests/manifest/**", "tests/bench/hostile*.test.ts"],
    environment: "node",
    isolate: true,
  },
});
