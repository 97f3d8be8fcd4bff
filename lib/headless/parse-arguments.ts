import { parseArgs, type ParseArgsConfig } from "node:util";

import type { Text } from "../facts/text.ts";
import type { z } from "../facts/zod.ts";
import { CommandError, wrongUsage } from "./command-error.ts";
import { EXIT } from "./exit-code.ts";

/** One command's grammar: its options, one positional word and the schema of both together. */
export interface Grammar<Schema extends z.ZodType> {
  readonly usage: Text;
  /** Name under which the schema sees the positional word. */
  readonly positional: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  readonly schema: Schema;
  /** A sentence for each name whose value the schema may refuse; `$1` is what was given. */
  readonly refusals: Readonly<Record<string, Text>>;
}

/** The arguments as the schema gives them. Throws `CommandError`: wrong usage naming the first one that is wrong, or `--help`. */
export function parseArguments<Schema extends z.ZodType>(
  argv: readonly string[],
  grammar: Grammar<Schema>,
): z.output<Schema> {
  if (argv.includes("--help")) throw new CommandError(grammar.usage, EXIT.done);
  const { values, positionals } = split(argv, grammar);
  const [first, ...rest] = positionals;
  if (rest[0] !== undefined) throw refuse(grammar, unexpectedWord(rest[0]));
  const given: Record<string, unknown> = { ...values, [grammar.positional]: first };
  const parsed = grammar.schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0] ?? "");
  throw refuse(grammar, filled(grammar.refusals[name] ?? MISSING, given[name]));
}

function split<Schema extends z.ZodType>(argv: readonly string[], grammar: Grammar<Schema>) {
  try {
    return parseArgs({ args: [...argv], options: grammar.options, allowPositionals: true, strict: true });
  } catch (error) {
    throw refuse(grammar, parseErrorText(error));
  }
}

const MISSING: Text = { zh: "参数不完整。", en: "An argument is missing." };

/** Node names the option in its message; only the sentence around it is ours. */
function parseErrorText(error: unknown): Text {
  const message = error instanceof Error ? error.message : String(error);
  const option = /'(-[^' ]+)/.exec(message)?.[1] ?? "";
  const code = error instanceof Error && "code" in error ? error.code : "";
  return code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
    ? { zh: `没有 ${option} 这个选项。`, en: `There is no option ${option}.` }
    : {
        zh: `选项 ${option} 缺少取值，或多了取值。`,
        en: `Option ${option} lacks its value, or has one too many.`,
      };
}

function unexpectedWord(word: string): Text {
  return {
    zh: `多出一个参数“${word}”，一次只接受一个地址。`,
    en: `“${word}” is one argument too many: give one address.`,
  };
}

function filled(text: Text, value: unknown): Text {
  const shown = Array.isArray(value) ? value.join(", ") : typeof value === "string" ? value : "";
  return { zh: text.zh.replace("$1", shown), en: text.en.replace("$1", shown) };
}

function refuse(grammar: { usage: Text }, text: Text) {
  return wrongUsage({ zh: `${text.zh}\n${grammar.usage.zh}`, en: `${text.en}\n${grammar.usage.en}` });
}
