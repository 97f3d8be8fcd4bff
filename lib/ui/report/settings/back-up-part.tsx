import { useState } from "preact/hooks";
import { useSpeech } from "../../i18n.tsx";

interface BackUpPartProps {
  readonly backUp: (withPages: boolean) => void;
}

/** Everything that is kept into one file, with the pages or without them. */
export function BackUpPart({ backUp }: BackUpPartProps) {
  const { t } = useSpeech();
  const [withPages, setWithPages] = useState(false);
  return (
    <>
      <label class="line">
        <input
          type="checkbox"
          checked={withPages}
          onChange={({ currentTarget }) => setWithPages(currentTarget.checked)}
        />
        {t("backupWithPages")}
      </label>
      <p>
        <button class="btn" type="button" data-testid="back-up" onClick={() => backUp(withPages)}>
          {t("backupToFile")}
        </button>
      </p>
      <p class="note">{t("backupNote")}</p>
    </>
  );
}
