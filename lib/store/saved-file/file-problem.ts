/** What this program writes into files, and reads back from them. */
export type FileKind = "run" | "backup" | "checklist";

/** Why a file was not taken. Nothing has been changed by it. */
export type FileProblem =
  /** It was not even read. Both in bytes. */
  | { readonly kind: "too-large"; readonly size: number; readonly most: number }
  | { readonly kind: "empty" }
  /** Its bytes are no UTF-8: another program has saved it anew, and its words would come out wrong. */
  | { readonly kind: "encoding" }
  | { readonly kind: "cut-off" }
  /** `line` counts from 1; null where the place is not known. */
  | { readonly kind: "not-json"; readonly line: number | null }
  /** `is`: what it is instead; null for something of another program. */
  | { readonly kind: "other-file"; readonly is: FileKind | null }
  /** Of a later version of the program, or of one that never was. */
  | { readonly kind: "unknown-version"; readonly version: string; readonly isLater: boolean }
  /** `place` is the path of the first value that is not as it should be. */
  | { readonly kind: "malformed"; readonly place: string }
  /** Two rows say that they are this one. */
  | { readonly kind: "repeated"; readonly id: string };

export type Refused = { readonly ok: false; readonly problem: FileProblem };

/** A file that is not taken in, and why. */
export function refused(problem: FileProblem): Refused {
  return { ok: false, problem };
}
