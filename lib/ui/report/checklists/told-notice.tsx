import type { Checklist } from "../../../audit/checklist/checklist.ts";
import { useSpeech } from "../../i18n.tsx";

/** What came of the last thing that was asked for. */
export type Told =
  | { readonly kind: "saved"; readonly checklist: Checklist }
  | { readonly kind: "failed" | "no-pages" | "judging" };

/** Tells what came of it, also to a screen reader; stands there empty before, or it would not be read out. */
export function ToldNotice({ told }: { readonly told: Told | null }) {
  const { t, say } = useSpeech();
  return (
    <div role="status">
      {told?.kind === "saved" && (
        <p class="notice notice-accent">
          {t("checklistSaved", say(told.checklist.title), told.checklist.revision)}
        </p>
      )}
      {told?.kind === "judging" && <p class="notice">{t("saidJudging")}</p>}
      {told?.kind === "failed" && <p class="notice notice-fail">{t("errorStorageFailed")}</p>}
      {told?.kind === "no-pages" && <p class="notice">{t("effectNoPages")}</p>}
    </div>
  );
}
