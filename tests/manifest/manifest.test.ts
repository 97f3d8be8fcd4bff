import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { scriptsOf } from "../bench/extension/scripts-of.ts";

const manifest = z.looseObject({
  version: z.string(),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()).optional(),
  content_scripts: z.array(z.unknown()).optional(),
  content_security_policy: z.unknown().optional(),
});

const TARGETS = ["chrome-mv3", "firefox-mv3"] as const;

function built(target: string) {
  const file = new URL(`../../.output/${target}/manifest.json`, import.meta.url);
  if (!existsSync(file))
    throw new Error(`No .output/${target}: run npm run build and npm run build:firefox first.`);
  return manifest.parse(JSON.parse(readFileSync(file, "utf8")));
}

describe.each(TARGETS)("the manifest of %s", (target) => {
  test("asks for no site beforehand: no host permission, no script on any page", () => {
    const { host_permissions = [], content_scripts = [] } = built(target);
    expect([host_permissions, content_scripts]).toEqual([[], []]);
  });

  test("leaves the extension's strict security policy as it is", () => {
    expect(built(target).content_security_policy).toBeUndefined();
  });

  test("has not changed unnoticed", () => {
    // A new version number is no change of what the extension may do.
    expect({ ...built(target), version: "x.y.z" }).toMatchSnapshot();
  });

  test("keeps the libraries for files out of every script but the one that is sent where a file is met", () => {
    const folder = new URL(`../../.output/${target}/`, import.meta.url);
    const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".js"),
    );
    const heavy = scripts.filter((name) =>
      readFileSync(new URL(name, folder), "utf8").includes("InvalidPDFException"),
    );
    expect(heavy).toEqual(["document-reader.js"]);
  });

  test("opens its popup with at most 60 KB of packed script, for slow machines", () => {
    const folder = fileURLToPath(new URL(`../../.output/${target}/`, import.meta.url));
    const packed = scriptsOf(folder, "popup.html").map(
      (name) => gzipSync(readFileSync(join(folder, name))).length,
    );
    expect(packed.length).toBeGreaterThan(1);
    expect(packed.reduce((sum, next) => sum + next)).toBeLessThanOrEqual(60_000);
  });
});
