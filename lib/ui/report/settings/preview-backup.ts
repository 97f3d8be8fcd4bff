import { LARGEST_BACKUP, parseBackup } from "../../../store/backup-file.ts";
import type { GongkaiDatabase } from "../../../store/database.ts";
import { previewRestore } from "../../../store/restore-backup.ts";
import { readSavedFile, type BytesOfFile } from "../../../store/saved-file/read-saved-file.ts";
import type { RestorePreview } from "./data-desk.ts";

/** What restoring this file would add. Writes nothing. */
export async function previewBackup(db: GongkaiDatabase, file: BytesOfFile): Promise<RestorePreview> {
  const read = await readSavedFile(file, LARGEST_BACKUP);
  const parsed = read.ok ? parseBackup(read.text) : read;
  return parsed.ok ? { ...parsed, counts: await previewRestore(db, parsed.backup) } : parsed;
}
