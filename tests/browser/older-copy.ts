import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the language and the platform got after Chromium 109, of what programs like ours and their libraries use. */
const LATER: Readonly<Record<string, string>> = {
  "Array.prototype": "toSorted toReversed toSpliced with",
  Array: "fromAsync",
  "Object.getPrototypeOf(Uint8Array.prototype)": "toSorted toReversed with",
  "Uint8Array.prototype": "toBase64 toHex setFromBase64 setFromHex",
  Uint8Array: "fromBase64 fromHex",
  "String.prototype": "isWellFormed toWellFormed",
  "Set.prototype": "union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom",
  "Object.getPrototypeOf(Object.getPrototypeOf([].values()))":
    "map filter take drop flatMap reduce toArray forEach some every find",
  globalThis: "Iterator",
  Object: "groupBy",
  Map: "groupBy",
  Promise: "withResolvers try",
  "ArrayBuffer.prototype": "transfer transferToFixedLength",
  RegExp: "escape",
  URL: "canParse parse",
  AbortSignal: "any",
};

const FORGET = Object.entries(LATER)
  .flatMap(([owner, names]) => names.split(" ").map((name) => `delete ${owner}.${name};`))
  .join("");

/**
 * A copy of the build whose every script first forgets what Chromium 109 did not have: no such browser can be had for
 * a test, and this tells as well whether the extension needs more than the manifest asks for.
 */
export function olderCopy(extensionDir: string): string {
  const copy = mkdtempSync(join(tmpdir(), "gongkai-lens-older-"));
  cpSync(extensionDir, copy, { recursive: true });
  for (const name of readdirSync(copy, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".js")) continue;
    const file = join(copy, name);
    writeFileSync(file, `${FORGET}\n${readFileSync(file, "utf8")}`);
  }
  return copy;
}
