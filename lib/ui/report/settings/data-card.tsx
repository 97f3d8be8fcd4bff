import { useId, useState } from "preact/hooks";
import { useSpeech } from "../../i18n.tsx";
import { ConfirmButton } from "../confirm-button.tsx";
import type { DataDesk } from "./data-desk.ts";
import { RestorePart, type RestoreStage } from "./restore-part.tsx";
import { sizeWords } from "./size-words.ts";

interface DataCardProps {
  readonly desk: DataDesk;
  readonly restoring?: RestoreStage;
}

type Told = "none" | "backed-up" | "deleted" | "failed";

/** How much is kept, and the ways to save, bring back and delete it. */
export function DataCard({ desk, restoring }: DataCardProps) {
  const { t } = useSpeech();
  const id = useId();
  const [withPages, setWithPages] = useState(false);
  const [told, setTold] = useState<Told>("none");
  const [chosen, setChosen] = useState("");
  const { size, bureaus } = desk;
  const tell = (done: Promise<void>, after: Told) =>
    void done.then(
      () => setTold(after),
      () => setTold("failed"),
    );
  const bureau = bureaus.find(({ homeUrl }) => homeUrl === chosen) ?? bureaus[0];
  return (
    <section class="card" data-testid="data">
      <div class="card-head">
        <h2>{t("data")}</h2>
      </div>
      <div class="card-body settings-grid">
        <span class="label">{t("dataSize")}</span>
        <div>
          {size !== null && (
            <>
              <p class="line between wrap">
                <span>{size.used === null ? "—" : sizeWords(size.used)}</span>
                {size.available !== null && (
                  <span class="note">{t("dataAvailable", sizeWords(size.available))}</span>
                )}
              </p>
              <p class="note">
                {t("dataRows", size.rows.bureaus, size.rows.runs, size.rows.pages, size.rows.reviews)}
              </p>
            </>
          )}
        </div>
        <span class="label">{t("backup")}</span>
        <div class="stack">
          <label class="line">
            <input
              type="checkbox"
              checked={withPages}
              onChange={({ currentTarget }) => setWithPages(currentTarget.checked)}
            />
            {t("backupWithPages")}
          </label>
          <p>
            <button
              class="btn"
              type="button"
              data-testid="back-up"
              onClick={() => tell(desk.backUp(withPages), "backed-up")}
            >
              {t("backupToFile")}
            </button>
          </p>
          <p class="note">{t("backupNote")}</p>
          <RestorePart desk={desk} {...(restoring !== undefined && { start: restoring })} />
          <p class="note">{t("restoreNote")}</p>
        </div>
        <span class="label">{t("deleteData")}</span>
        <div class="stack">
          {bureau !== undefined && (
            <div class="line wrap top">
              <label class="sr" for={`${id}-bureau`}>
                {t("bureau")}
              </label>
              <select
                class="field"
                id={`${id}-bureau`}
                value={bureau.homeUrl}
                onChange={({ currentTarget }) => setChosen(currentTarget.value)}
              >
                {bureaus.map(({ homeUrl, name }) => (
                  <option key={homeUrl} value={homeUrl}>
                    {name}
                  </option>
                ))}
              </select>
              <ConfirmButton
                key={bureau.homeUrl}
                word={t("deleteBureau")}
                question={t("deleteBureauAsk", bureau.name)}
                confirm={t("deleteBureauDo", bureau.name)}
                act={() => tell(desk.deleteBureau(bureau.homeUrl), "deleted")}
                disabled={bureau.busy}
              />
            </div>
          )}
          <ConfirmButton
            word={t("deleteAll")}
            question={t("deleteAllAsk")}
            confirm={t("deleteAllDo")}
            act={() => tell(desk.deleteEverything(), "deleted")}
            disabled={bureaus.some(({ busy }) => busy)}
          />
          {bureaus.some(({ busy }) => busy) && <p class="note">{t("deleteBusy")}</p>}
        </div>
        <div class="over" role="status">
          {told === "backed-up" && <p class="notice notice-accent">{t("backedUp")}</p>}
          {told === "deleted" && <p class="notice notice-accent">{t("deleted")}</p>}
          {told === "failed" && <p class="notice notice-fail">{t("dataFailed")}</p>}
        </div>
      </div>
    </section>
  );
}
