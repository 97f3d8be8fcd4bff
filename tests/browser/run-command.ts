import { spawn } from "node:child_process";

export interface CommandResult {
  /** Exit code; 127 where the command could not be started, 128 where a signal ended it. */
  readonly code: number;
  /** Standard output and error together, as they came. */
  readonly output: string;
}

export interface CommandOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Called with each piece of output as it comes. */
  readonly onOutput?: (piece: string) => void;
}

/** Runs a program to its end. Never rejects: a program that is missing is a result as well. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    // On Windows npx and npm are batch files, which only a shell starts.
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: options.env ?? process.env,
      shell: process.platform === "win32",
    });
    let output = "";
    const take = (piece: string) => {
      output += piece;
      options.onOutput?.(piece);
    };
    child.stdout.setEncoding("utf8").on("data", take);
    child.stderr.setEncoding("utf8").on("data", take);
    child.on("error", (error) => {
      take(`${error.message}\n`);
      resolve({ code: 127, output });
    });
    child.on("close", (code) => resolve({ code: code ?? 128, output }));
  });
}
