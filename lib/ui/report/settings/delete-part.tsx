import { useId, useState } from "preact/hooks";
import { useSpeech } from "../../i18n.tsx";
import { ConfirmButton } from "../confirm-button.tsx";
import type { DataDesk } from "./data-desk.ts";

interface DeletePartProps {
  readonly bureaus: DataDesk["bureaus"];
  readonly deleteBureau: (homeUrl: string) => void;
  readonly deleteEverything: () => void;
}

/** Deletes what is kept of one bureau, or of all. While an audit goes on its bureau stays. */
export function DeletePart({ bureaus, deleteBureau, deleteEverything }: DeletePartProps) {
  const { t } = useSpeech();
  const id = useId();
  const [chosen, setChosen] = useState("");
  const bureau = bureaus.find(({ homeUrl }) => homeUrl === chosen) ?? bureaus[0];
  const isBusy = bureaus.some(({ busy }) => busy);
  return (
    <div class="stack">
      {bureau !== undefined && (
        <div class="line wrap top">
          <label class="sr" for={id}>
            {t("bureau")}
          </label>
          <select
            class="field"
            id={id}
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
            act={() => deleteBureau(bureau.homeUrl)}
            disabled={bureau.busy}
          />
        </div>
      )}
      <ConfirmButton
        word={t("deleteAll")}
        question={t("deleteAllAsk")}
        confirm={t("deleteAllDo")}
        act={deleteEverything}
        disabled={isBusy}
      />
      {isBusy && <p class="note">{t("deleteBusy")}</p>}
    </div>
  );
}
