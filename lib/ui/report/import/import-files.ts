import { LARGEST_RUN_FILE, parseRunFile } from "../../../export/run-file.ts";
import type { GongkaiDatabase } from "../../../store/database.ts";
import { mergeRuns, previewMerge, type ForeignRun } from "../../../store/import-runs.ts";
import { readSavedFile } from "../../../store/saved-file/read-saved-file.ts";
import type { ImportDesk, RefusedFile } from "./import-desk.ts";

/** Imports into this store. A file that is too large is not even read. */
export function importDesk(db: GongkaiDatabase): ImportDesk {
  return {
    preview: async (files) => {
      const runs: ForeignRun[] = [];
      const refused: RefusedFile[] = [];
      for (const file of files) {
        const read = await readSavedFile(file, LARGEST_RUN_FILE);
        const parsed = read.ok ? parseRunFile(read.text) : read;
        if (parsed.ok) runs.push(parsed.run);
        else refused.push({ name: file.name, problem: parsed.problem });
      }
      return { outcomes: await previewMerge(db, runs), refused };
    },
    merge: ({ outcomes }) =>
      mergeRuns(
        db,
        outcomes.map(({ run }) => run),
      ),
  };
}
