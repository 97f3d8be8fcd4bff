import { useState } from "preact/hooks";
import type { BackupTable } from "../../../store/backup-file.ts";
import type { RestoreCount } from "../../../store/restore-backup.ts";
import { useSpeech, type MessageKey } from "../../i18n.tsx";
import { TableHead } from "../../table-head.tsx";
import { fileProblemWords } from "../file-problem-words.ts";
import type { DataDesk, RestorePreview } from "./data-desk.ts";

const TABLE_NAME: Readonly<Record<BackupTable, MessageKey>> = {
  runs: "tableRuns",
  records: "tableRecords",
  reviews: "tableReviews",
  bureaus: "tableBureaus",
  checklists: "tableChecklists",
  pages: "tablePages",
  frontier: "tableFrontier",
};

/** How far restoring has come. */
export type RestoreStage =
  | { readonly name: "idle" | "reading" | "failed" }
  | { readonly name: "preview"; readonly preview: RestorePreview }
  | { readonly name: "done"; readonly counts: readonly RestoreCount[] };

interface RestorePartProps {
  readonly desk: Pick<DataDesk, "preview" | "restore">;
  readonly start?: RestoreStage;
}

/** Choose a file, see what it would add, then add it. Nothing that is here is overwritten. */
export function RestorePart({ desk, start = { name: "idle" } }: RestorePartProps) {
  const { t } = useSpeech();
  const [stage, setStage] = useState<RestoreStage>(start);
  const look = async (file: File | undefined) => {
    if (file === undefined) return;
    setStage({ name: "reading" });
    try {
      setStage({ name: "preview", preview: await desk.preview(file) });
    } catch {
      setStage({ name: "failed" });
    }
  };
  const restore = async (preview: RestorePreview) => {
    if (!preview.ok) return;
    try {
      setStage({ name: "done", counts: await desk.restore(preview.backup) });
    } catch {
      setStage({ name: "failed" });
    }
  };
  return (
    <div class="stack" data-testid="restore" data-stage={stage.name}>
      <label class="btn">
        {t("restoreFromFile")}
        <input
          class="sr"
          type="file"
          accept=".json,application/json"
          data-testid="restore-file"
          onChange={({ currentTarget }) => void look(currentTarget.files?.[0])}
        />
      </label>
      <div role="status">
        {stage.name === "reading" && <p>{t("importReading")}</p>}
        {stage.name === "done" && (
          <p class="notice notice-accent">{t("restoreDone", sum(stage.counts, "added"))}</p>
        )}
      </div>
      {stage.name === "failed" && (
        <p class="notice notice-fail" role="alert">
          {t("importFailed")}
        </p>
      )}
      {stage.name === "preview" && !stage.preview.ok && (
        <p class="notice notice-fail" role="alert">
          {fileProblemWords(stage.preview.problem, "backup", t)}
        </p>
      )}
      {stage.name === "preview" && stage.preview.ok && (
        <>
          <CountTable counts={stage.preview.counts} />
          {sum(stage.preview.counts, "added") > 0 ? (
            <button
              class="btn"
              type="button"
              data-testid="do-restore"
              onClick={() => void restore(stage.preview)}
            >
              {t("restoreAdd", sum(stage.preview.counts, "added"))}
            </button>
          ) : (
            <p class="notice">{t("restoreNothingNew")}</p>
          )}
        </>
      )}
    </div>
  );
}

function CountTable({ counts }: { readonly counts: readonly RestoreCount[] }) {
  const { t } = useSpeech();
  return (
    <table class="flush">
      <caption class="sr">{t("restorePreview")}</caption>
      <TableHead heads={["restorePreview", { figure: "restoreAdded" }, { figure: "restoreKept" }]} />
      <tbody>
        {counts.map(({ table, added, kept }) => (
          <tr key={table}>
            <th scope="row">{t(TABLE_NAME[table])}</th>
            <td class="num">{added}</td>
            <td class="num">{kept}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sum(counts: readonly RestoreCount[], what: "added" | "kept"): number {
  return counts.reduce((total, count) => total + count[what], 0);
}
