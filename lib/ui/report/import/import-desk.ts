import type { MergeOutcome } from "../../../store/import-runs.ts";
import type { FileProblem } from "../../../store/saved-file/file-problem.ts";

export interface RefusedFile {
  readonly name: string;
  readonly problem: FileProblem;
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
