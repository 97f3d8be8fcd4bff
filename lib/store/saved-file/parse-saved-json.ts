import { refused, type Refused } from "./file-problem.ts";

/** The value of a JSON text, or where it stops being one. */
export function parseSavedJson(text: string): { readonly ok: true; readonly json: unknown } | Refused {
  if (text.trim() === "") return refused({ kind: "empty" });
  try {
    const json: unknown = JSON.parse(text);
    return { ok: true, json };
  } catch (error) {
    return refused(whereItStops(text, String(error)));
  }
}

/** The parser names the place in its message; a text that ends too early is one that was not written to its end. */
function whereItStops(text: string, message: string) {
  const isBegun = /^\s*[[{]/.test(text);
  const position = /position (\d+)/.exec(message)?.[1];
  const end = text.trimEnd().length;
  if (isBegun && (position === undefined ? /end of/i.test(message) : Number(position) >= end))
    return { kind: "cut-off" } as const;
  const line = position === undefined ? null : text.slice(0, Number(position)).split("\n").length;
  return { kind: "not-json", line } as const;
}
