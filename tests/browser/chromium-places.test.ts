import { expect, test } from "vitest";

import { chromiumPlaces } from "./chromium-places.ts";

test("on Linux Chromium anywhere on the PATH comes before Chrome, which loads no unpacked extension by flag", () => {
  const places = chromiumPlaces("linux", { PATH: "/usr/local/bin:/usr/bin:relative" });
  expect(places.indexOf("/usr/bin/chromium")).toBeLessThan(places.indexOf("/usr/local/bin/google-chrome"));
  expect(places.every((place) => place.startsWith("/usr/"))).toBe(true);
});

test("on Windows the folders that this machine has are looked through", () => {
  expect(chromiumPlaces("win32", { PROGRAMFILES: "C:\\Program Files" })).toContain(
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  );
});

test("on macOS the user's own applications count as well", () => {
  expect(chromiumPlaces("darwin", { HOME: "/Users/li" })).toContain(
    "/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  );
});
