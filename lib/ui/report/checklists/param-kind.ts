import { text } from "../../../facts/text.ts";
import { z } from "../../../facts/zod.ts";
import type { Text } from "../../../facts/text.ts";

/** How a parameter is shown in the form: by what it holds, since each evaluator has its own. */
export type ParamKind =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "words"; readonly value: string }
  | { readonly kind: "lines"; readonly value: readonly string[] }
  | { readonly kind: "text"; readonly value: Text }
  /** Anything deeper is written as JSON. */
  | { readonly kind: "json"; readonly value: unknown };

const lines = z.array(z.string());

/** As what a parameter is shown and changed: by a field for its kind, or as JSON where none fits. */
export function paramKind(value: unknown): ParamKind {
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "truth", value };
  if (typeof value === "string") return { kind: "words", value };
  const list = lines.safeParse(value);
  if (list.success) return { kind: "lines", value: list.data };
  const said = text.safeParse(value);
  if (said.success && Object.keys(value ?? {}).length === 2) return { kind: "text", value: said.data };
  return { kind: "json", value };
}
