import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

const IN_PAGE = /<(?:script|link)[^>]*?(?:src|href)="([^"]+\.js)"/g;
const IMPORTED = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;

/**
 * The scripts that a page of the built extension loads before it runs, or that a script does: those that are named,
 * and all they import. Paths in the folder.
 */
export function scriptsOf(folder: string, entry: string): string[] {
  const found = new Set<string>();
  const isScript = entry.endsWith(".js");
  const open = isScript ? [entry] : namedIn(readFileSync(join(folder, entry), "utf8"), IN_PAGE, entry);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    open.push(...namedIn(readFileSync(join(folder, path), "utf8"), IMPORTED, path));
  }
  return [...found].sort();
}

function namedIn(text: string, pattern: RegExp, from: string): string[] {
  const named = [...text.matchAll(pattern)].map(([, path = ""]) => path);
  return named.map((path) => (path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(from), path)));
}
