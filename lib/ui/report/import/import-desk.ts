import type { RunFileProblem } from "../../../export/run-file.ts";
import type { MergeOutcome } from "../../../store/import-runs.ts";

export interface RefusedFile {
  readonly name: string;
  readonly problem: RunFileProblem;
}

/** What a choice of files holds, before anything is written. */
export interface ImportPreview {
  readonly outcomes: readonly MergeOutcome[];
  readonly refused: readonly RefusedFile[];
}

export interface ImportDesk {
  readonly preview: (files: readonly File[]) => Promise<ImportPreview>;
  /** Writes what the preview showed; rejects, with nothing written, where the store is full. */
  readonly merge: (preview: ImportPreview) => Promise<readonly MergeOutcome[]>;
}
