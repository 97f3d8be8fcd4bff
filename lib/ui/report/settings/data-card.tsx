import { useState } from "preact/hooks";
import { useSpeech } from "../../i18n.tsx";
import { BackUpPart } from "./back-up-part.tsx";
import type { DataDesk } from "./data-desk.ts";
import { DeletePart } from "./delete-part.tsx";
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
  const [told, setTold] = useState<Told>("none");
  const tell = (done: Promise<void>, after: Told) =>
    void done.then(
      () => setTold(after),
      () => setTold("failed"),
    );
  return (
    <section class="card" data-testid="data">
      <div class="card-head">
        <h2>{t("data")}</h2>
      </div>
      <div class="card-body settings-grid">
        <span class="label">{t("dataSize")}</span>
        <div>{desk.size !== null && <SizeKept size={desk.size} />}</div>
        <span class="label">{t("backup")}</span>
        <div class="stack">
          <BackUpPart backUp={(withPages) => tell(desk.backUp(withPages), "backed-up")} />
          <RestorePart desk={desk} {...(restoring !== undefined && { start: restoring })} />
          <p class="note">{t("restoreNote")}</p>
        </div>
        <span class="label">{t("deleteData")}</span>
        <DeletePart
          bureaus={desk.bureaus}
          deleteBureau={(homeUrl) => tell(desk.deleteBureau(homeUrl), "deleted")}
          deleteEverything={() => tell(desk.deleteEverything(), "deleted")}
        />
        <div class="over" role="status">
          {told === "backed-up" && <p class="notice notice-accent">{t("backedUp")}</p>}
          {told === "deleted" && <p class="notice notice-accent">{t("deleted")}</p>}
          {told === "failed" && <p class="notice notice-fail">{t("dataFailed")}</p>}
        </div>
      </div>
    </section>
  );
}

function SizeKept({ size: { used, available, rows } }: { readonly size: NonNullable<DataDesk["size"]> }) {
  const { t } = useSpeech();
  return (
    <>
      <p class="line between wrap">
        <span>{used === null ? "—" : sizeWords(used)}</span>
        {available !== null && <span class="note">{t("dataAvailable", sizeWords(available))}</span>}
      </p>
      <p class="note">{t("dataRows", rows.bureaus, rows.runs, rows.pages, rows.reviews)}</p>
    </>
  );
}
