import { useState } from "preact/hooks";
import type { ChecklistShelf } from "../../../audit/checklist/checklist-shelf.ts";
import type { MergeOutcome } from "../../../store/import-runs.ts";
import { useSpeech } from "../../i18n.tsx";
import { writeRoute } from "../route.ts";
import type { ImportDesk, ImportPreview } from "./import-desk.ts";
import { OutcomeTable } from "./outcome-table.tsx";
import { RefusedList } from "./refused-list.tsx";

/** How far an import has come. */
export type ImportStage =
  | { readonly name: "empty" }
  | { readonly name: "reading" }
  | { readonly name: "preview"; readonly preview: ImportPreview }
  | { readonly name: "done"; readonly outcomes: readonly MergeOutcome[] }
  | { readonly name: "failed" };

interface ImportPageProps {
  readonly desk: ImportDesk;
  readonly checklists: ChecklistShelf;
  readonly start?: ImportStage;
}

/** Runs from files: choose, look at what would happen, then merge. Nothing that is here is overwritten. */
export function ImportPage({ desk, checklists, start = { name: "empty" } }: ImportPageProps) {
  const { t } = useSpeech();
  const [stage, setStage] = useState<ImportStage>(start);
  const look = async (files: FileList | null) => {
    if (files === null || files.length === 0) return;
    setStage({ name: "reading" });
    setStage({ name: "preview", preview: await desk.preview([...files]) });
  };
  const merge = async (preview: ImportPreview) => {
    try {
      setStage({ name: "done", outcomes: await desk.merge(preview) });
    } catch {
      setStage({ name: "failed" });
    }
  };
  const fresh = stage.name === "preview" ? stage.preview.outcomes.filter(hasNews).length : 0;
  return (
    <div class="content stack" data-testid="import" data-stage={stage.name}>
      <section class="card">
        <div class="card-head">
          <h2>{t("importTitle")}</h2>
        </div>
        <div class="card-body stack">
          <p class="soft">{t("importLead")}</p>
          <label class="btn">
            {t("importFiles")}
            <input
              class="sr"
              type="file"
              multiple
              accept=".json,application/json"
              data-testid="import-files"
              onChange={({ currentTarget }) => void look(currentTarget.files)}
            />
          </label>
          <div role="status">
            {stage.name === "reading" && <p>{t("importReading")}</p>}
            {stage.name === "done" && (
              <p class="notice notice-accent" data-testid="import-done">
                {t("importDone", stage.outcomes.filter(({ isNew }) => isNew).length)}
                <a href={writeRoute({ page: "compare", selected: null })}>{t("importThenCompare")}</a>
                <a href={writeRoute({ page: "register", selected: null })}>{t("importThenRegister")}</a>
              </p>
            )}
          </div>
          {stage.name === "failed" && (
            <p class="notice notice-fail" role="alert">
              {t("importFailed")}
            </p>
          )}
        </div>
      </section>
      {stage.name === "preview" && (
        <>
          <RefusedList refused={stage.preview.refused} />
          {stage.preview.outcomes.length > 0 && (
            <OutcomeTable outcomes={stage.preview.outcomes} checklists={checklists} />
          )}
          {fresh > 0 ? (
            <p>
              <button
                class="btn btn-main btn-tall"
                type="button"
                data-testid="merge"
                onClick={() => void merge(stage.preview)}
              >
                {t("importMerge", fresh)}
              </button>
            </p>
          ) : (
            stage.preview.outcomes.length > 0 && <p class="notice">{t("importNothingNew")}</p>
          )}
        </>
      )}
    </div>
  );
}

function hasNews({ isNew, newReviews }: MergeOutcome): boolean {
  return isNew || newReviews.length > 0;
}
