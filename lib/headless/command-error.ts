import type { Text } from "../facts/text.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** What ends a command early and the person at the terminal can do something about: a sentence, never a stack trace. */
export class CommandError extends Error {
  constructor(
    readonly text: Text,
    readonly exitCode: ExitCode,
  ) {
    super(text.en);
    this.name = "CommandError";
  }
}

/** An error of whoever typed the command (exit code 2). */
export function wrongUsage(text: Text): CommandError {
  return new CommandError(text, EXIT.wrongUsage);
}

/** An error that nobody could have avoided by typing something else (exit code 1). */
export function failed(text: Text): CommandError {
  return new CommandError(text, EXIT.failed);
}

/** Runs a command; turns whatever it throws into one line on stderr and the exit code. Never rejects. */
export async function guard(terminal: Terminal, command: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await command();
  } catch (error) {
    const known = error instanceof CommandError ? error : failed(unexpected(error));
    const say = known.exitCode === EXIT.done ? terminal.out : terminal.err;
    say(`${known.text[terminal.language]}\n`);
    return known.exitCode;
  }
}

function unexpected(error: unknown): Text {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    zh: `程序内部出错：${detail}。请把所用命令和这一行一并报告给开发者。`,
    en: `Internal error: ${detail}. Please report this line with the command that was used.`,
  };
}
