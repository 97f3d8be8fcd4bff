import { expect, test } from "vitest";

import { hasDisplay } from "./headed.ts";

test.each([
  ["linux", {}, false],
  ["linux", { DISPLAY: ":0" }, true],
  ["linux", { DISPLAY: "", WAYLAND_DISPLAY: "wayland-0" }, true],
  ["darwin", {}, true],
  ["win32", {}, true],
] as const)("on %s with %j a window can be shown: %s", (platform, env, shown) => {
  expect(hasDisplay(platform, env)).toBe(shown);
});
