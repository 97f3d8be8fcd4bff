import { defineConfig } from "vitest/config";

/** Apart from the unit tests, because these look at what the build made. */
export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: { include: ["tests/manifest/**/*.test.ts"] },
});
