import { defineConfig } from "vitest/config";

/** Times of hostile pages against pages half as long: by `npm run bench:hostile`, apart from what every change must pass. */
export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: { include: ["tests/bench/hostile*.test.ts"], environment: "node" },
});
