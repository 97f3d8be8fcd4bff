import type { Terminal } from "./terminal.ts";

export interface RecordedTerminal extends Terminal {
  readonly results: () => string;
  readonly messages: () => string;
  readonly interrupt: () => void;
}

/** A terminal that remembers what was said, on 2026-11-20 at noon in Shanghai. */
export function recordedTerminal(language: Terminal["language"] = "zh"): RecordedTerminal {
  const interruption = new AbortController();
  let results = "";
  let messages = "";
  return {
    out: (piece) => (results += piece),
    err: (piece) => (messages += piece),
    language,
    now: () => "2026-11-20T04:00:00.000Z",
    interrupted: interruption.signal,
    results: () => results,
    messages: () => messages,
    interrupt: () => interruption.abort(),
  };
}
