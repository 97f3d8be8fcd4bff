import type { Backup } from "../../../store/backup-file.ts";
import type { RestoreCount } from "../../../store/restore-backup.ts";
import type { Refused } from "../../../store/saved-file/file-problem.ts";

/** How much is kept, in bytes and rows. */
export interface DataSize {
  readonly used: number | null;
  readonly available: number | null;
  readonly rows: Readonly<Record<"bureaus" | "runs" | "pages" | "reviews" | "checklists", number>>;
}

export type RestorePreview =
  { readonly ok: true; readonly backup: Backup; readonly counts: readonly RestoreCount[] } | Refused;

/** Everything that is kept on this machine, as a whole. */
export interface DataDesk {
  readonly size: DataSize | null;
  /** Bureaus of which anything is kept; `busy` while one of their audits is going on. */
  readonly bureaus: readonly { readonly homeUrl: string; readonly name: string; readonly busy: boolean }[];
  readonly backUp: (withPages: boolean) => Promise<void>;
  /** Looks at a file; writes nothing. */
  readonly preview: (file: File) => Promise<RestorePreview>;
  /** Adds what is not here yet; rejects, with nothing written, where the store is full. */
  readonly restore: (backup: Backup) => Promise<readonly RestoreCount[]>;
  readonly deleteBureau: (homeUrl: string) => Promise<void>;
  readonly deleteEverything: () => Promise<void>;
}
