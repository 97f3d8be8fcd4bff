import { useMemo } from "preact/hooks";
import { browser } from "wxt/browser";
import { registry } from "../../checks/index.ts";
import { parseChecklist } from "../../lib/audit/checklist-file/parse-checklist.ts";
import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import { writeChecklist } from "../../lib/audit/checklist-file/write-checklist.ts";
import { previewChecklist } from "../../lib/run/judging/preview-checklist.ts";
import { rejudge } from "../../lib/run/judging/rejudge.ts";
import { keepChecklist } from "../../lib/store/checklist-store.ts";
import { database } from "../../lib/store/database.ts";
import { dexieRunStore } from "../../lib/store/dexie-run-store.ts";
import { download } from "../../lib/ui/download.ts";
import type { ChecklistDesk } from "../../lib/ui/report/checklists/checklist-desk.ts";

/** Checks, previews on this run, keeps and hands out checklists of the user's own. */
export function useChecklistDesk(runId: string | null, own: readonly Checklist[]): ChecklistDesk {
  return useMemo(
    () => ({
      own: new Set(own.map(({ id }) => id)),
      check: (json) => parseChecklist(json, registry),
      preview: async (checklist) =>
        runId === null
          ? null
          : previewChecklist(runId, checklist, {
              store: dexieRunStore(database()),
              registry,
              toolVersion: browser.runtime.getManifest().version,
            }),
      rejudge: async (checklist) => {
        if (runId === null) return null;
        const anew = await rejudge(runId, checklist, crypto.randomUUID(), {
          store: dexieRunStore(database()),
          checklists: new Map(),
          registry,
          toolVersion: browser.runtime.getManifest().version,
        });
        return "refused" in anew ? null : anew.id;
      },
      save: (checklist) => keepChecklist(database(), checklist, new Date().toISOString()),
      download: (checklist) =>
        download(
          new Blob([writeChecklist(checklist)], { type: "application/json" }),
          `检查清单_${checklist.id}_${checklist.revision}.json`,
        ),
    }),
    [runId, own],
  );
}
