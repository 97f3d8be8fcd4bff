import type { Text } from "../facts/text.ts";

/** All a command may touch of the machine beside the network and files; tests pass a literal. */
export interface Terminal {
  /** Results. */
  readonly out: (piece: string) => unknown;
  /** Progress and errors. */
  readonly err: (piece: string) => unknown;
  readonly language: keyof Text;
  /** The instant, ISO 8601 with offset Z. */
  readonly now: () => string;
  /** Aborted by Ctrl+C. */
  readonly interrupted: AbortSignal;
}

/** The terminal this process runs in. The first Ctrl+C ends the audit and keeps what was read, the second ends the process. */
export function processTerminal(): Terminal {
  const interruption = new AbortController();
  process.on("SIGINT", () => {
    if (interruption.signal.aborted) process.exit(130);
    interruption.abort();
  });
  // `npm run audit … | head` closes our output early: that is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  return {
    out: (piece) => process.stdout.write(piece),
    err: (piece) => process.stderr.write(piece),
    language: languageOf(process.env),
    now: () => new Date().toISOString(),
    interrupted: interruption.signal,
  };
}

/** Chinese where the environment speaks Chinese, else English. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): keyof Text {
  const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find(Boolean) ?? "";
  return locale.toLowerCase().startsWith("zh") ? "zh" : "en";
}
