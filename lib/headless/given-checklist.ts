import { readFile } from "node:fs/promises";

import type { Checklist } from "../audit/checklist/checklist.ts";
import { parseChecklist } from "../audit/checklist-file/parse-checklist.ts";
import type { Text } from "../facts/text.ts";
import type { Checks } from "./audit-command.ts";
import { wrongUsage } from "./command-error.ts";

/** More would scroll the first away, and one mistake often causes the next. */
const MOST_PROBLEMS = 20;

/**
 * The checklist that `--checklist` names: a built-in one by its id, or a file of one's own by a name ending in .json.
 * @throws CommandError for an unknown id, and for a file that cannot be read or is wrong, with every place in it
 */
export function givenChecklist(named: string, checks: Checks): Promise<Checklist> {
  return named.toLowerCase().endsWith(".json")
    ? ofFile(named, checks)
    : Promise.resolve(builtIn(named, checks));
}

function builtIn(id: string, { checklists }: Checks): Checklist {
  const checklist = checklists.get(id);
  if (checklist) return checklist;
  const known = [...checklists.keys()].join(", ");
  throw wrongUsage({
    zh: `没有名为“${id}”的检查清单。可用的有：${known}；自己的清单请给出以 .json 结尾的文件名。`,
    en: `There is no checklist “${id}”. Known: ${known}; for one of your own give a file name that ends in .json.`,
  });
}

async function ofFile(path: string, { registry }: Checks): Promise<Checklist> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw wrongUsage(cannotRead(path, error));
  });
  const parsed = parseChecklist(parsedJson(text, path), registry);
  if ("ok" in parsed) return parsed.ok;
  throw wrongUsage(
    faulty(
      path,
      parsed.problems.map(({ message }) => message),
    ),
  );
}

/** Editors of Windows put a byte order mark before the first brace. */
function parsedJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw wrongUsage({
      zh: `清单文件 ${path} 不是 JSON：${detail}。`,
      en: `The checklist ${path} is no JSON: ${detail}.`,
    });
  }
}

function cannotRead(path: string, error: unknown): Text {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return {
    zh: `读不到清单文件 ${path}（${code}）：请检查文件名和读取权限。`,
    en: `Cannot read the checklist ${path} (${code}): check its name and that you may read it.`,
  };
}

function faulty(path: string, messages: readonly Text[]): Text {
  const rest = messages.length - MOST_PROBLEMS;
  const listed = (language: keyof Text): string =>
    messages
      .slice(0, MOST_PROBLEMS)
      .map((message) => `\n  ${message[language]}`)
      .join("");
  return {
    zh: `清单文件 ${path} 有 ${messages.length} 处要改：${listed("zh")}${rest > 0 ? `\n  ……另有 ${rest} 处` : ""}`,
    en: `The checklist ${path} has ${messages.length} places to mend:${listed("en")}${rest > 0 ? `\n  … and ${rest} more` : ""}`,
  };
}
