import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { vi } from "vitest";

/** A pattern as its flags and source, and the file that has it. */
export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const ROOT = new URL("../../", import.meta.url);

/** Every pattern that the code of these folders has: the literals, and those composed while a file is loaded. */
export async function patternsIn(folders: readonly string[]): Promise<Pattern[]> {
  const files = folders.flatMap(filesOf);
  const all = [...files.flatMap(literalsOf), ...(await composedIn(files))];
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}

function filesOf(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true })
    .map((name) => `${folder}/${String(name)}`)
    .filter((file) => /(?<!\.test|\.fixture|\.d)\.ts$/.test(file));
}

function literalsOf(file: string): Pattern[] {
  const code = ts.createSourceFile(file, readFileSync(new URL(file, ROOT), "utf8"), ts.ScriptTarget.Latest);
  const found: Pattern[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, look);
  };
  look(code);
  return found;
}

async function composedIn(files: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  let file = "";
  class Heard extends RegExp {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      found.push({ file, source: this.source, flags: this.flags });
    }
  }
  vi.stubGlobal("RegExp", Heard);
  for (file of files) await import(new URL(file, ROOT).pathname);
  vi.unstubAllGlobals();
  return found;
}
