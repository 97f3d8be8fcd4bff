import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { packedSize } from "./packed-size.ts";
import { scriptsOf } from "./scripts-of.ts";

const folder = mkdtempSync(join(tmpdir(), "gongkai-lens-files-"));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "chunks"));
const files = {
  "popup.html": '<script type="module" src="/chunks/popup.js"></script>',
  "chunks/popup.js": 'import{a as b}from"./shared.js";import("./later.js");',
  "chunks/shared.js": "export const a=1;",
  "chunks/later.js": "export const c=3;",
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

describe("the files of a built extension", () => {
  it("a page loads at once what it names and what that imports, not what it may fetch later", () => {
    expect(scriptsOf(folder, "popup.html")).toEqual(["chunks/popup.js", "chunks/shared.js"]);
  });

  it("a script loads itself and what it imports", () => {
    expect(scriptsOf(folder, "chunks/popup.js")).toEqual(["chunks/popup.js", "chunks/shared.js"]);
  });

  it("are packed with their names and headers, and large ones deflated", () => {
    const small = packedSize(folder);
    writeFileSync(join(folder, "chunks/large.js"), "a".repeat(100_000));
    expect(small).toBeGreaterThan(4 * 76);
    expect(packedSize(folder) - small).toBeLessThan(1_000);
  });
});
