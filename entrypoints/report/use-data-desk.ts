import { useMemo } from "preact/hooks";
import { browser } from "wxt/browser";
import { database } from "../../lib/store/database.ts";
import { deleteBureau, deleteEverything } from "../../lib/store/delete-data.ts";
import { restoreBackup } from "../../lib/store/restore-backup.ts";
import type { RunRow } from "../../lib/store/rows.ts";
import { writeBackup } from "../../lib/store/write-backup.ts";
import { download } from "../../lib/ui/download.ts";
import type { DataDesk, DataSize } from "../../lib/ui/report/settings/data-desk.ts";
import { previewBackup } from "../../lib/ui/report/settings/preview-backup.ts";
import { shanghaiToday } from "../../lib/ui/shanghai-today.ts";
import { useLiveQuery } from "../../lib/ui/use-live-query.ts";

/** Everything that is kept, as a whole. Its size is only asked for while it is `looked` at: an audit changes it all the time. */
export function useDataDesk(runs: readonly RunRow[], looked: boolean): DataDesk {
  const rows = useLiveQuery(async () => (looked ? await rowCounts() : null), [looked]);
  const size = useLiveQuery(async () => (rows ? { ...(await estimate()), rows } : null), [rows]);
  const bureaus = useMemo(() => bureausOf(runs), [runs]);
  return useMemo(
    () => ({
      size: size ? { ...size, rows: { ...size.rows, bureaus: bureaus.length } } : null,
      bureaus,
      backUp,
      preview: (file) => previewBackup(database(), file),
      restore: (backup) => restoreBackup(database(), backup),
      deleteBureau: (homeUrl) => deleteBureau(database(), homeUrl),
      deleteEverything: () => deleteEverything(database()),
    }),
    [size, bureaus],
  );
}

async function backUp(withPages: boolean): Promise<void> {
  const { name, version } = browser.runtime.getManifest();
  const tool = { name, version };
  const parts = await writeBackup(database(), { tool, madeAt: new Date().toISOString(), withPages });
  download(new Blob([...parts], { type: "application/json" }), `公开镜备份_${shanghaiToday()}.json`);
}

async function rowCounts(): Promise<Omit<DataSize["rows"], "bureaus">> {
  const db = database();
  const [runs, pages, reviews, checklists] = await Promise.all([
    db.runs.count(),
    db.pages.count(),
    db.reviews.count(),
    db.checklists.count(),
  ]);
  return { runs, pages, reviews, checklists };
}

async function estimate(): Promise<Pick<DataSize, "used" | "available">> {
  const { usage, quota } = await navigator.storage.estimate();
  return {
    used: usage ?? null,
    available: usage === undefined || quota === undefined ? null : quota - usage,
  };
}

function bureausOf(runs: readonly RunRow[]): DataDesk["bureaus"] {
  const byHome = new Map<string, { homeUrl: string; name: string; busy: boolean }>();
  for (const { bureau, state } of runs) {
    const known = byHome.get(bureau.homeUrl);
    const busy = (known?.busy ?? false) || state === "running" || state === "judging";
    byHome.set(bureau.homeUrl, { homeUrl: bureau.homeUrl, name: known?.name ?? bureau.name, busy });
  }
  return [...byHome.values()];
}
