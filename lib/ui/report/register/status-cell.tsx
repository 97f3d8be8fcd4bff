import { percentRead } from "../../../platform/percent-read.ts";
import { useSpeech } from "../../i18n.tsx";
import type { BureauStatus } from "./bureau-status.ts";
import { STOP } from "./stop-words.ts";

/** How far a bureau has come this quarter, in words. */
export function StatusCell({ status }: { readonly status: BureauStatus }) {
  const { t } = useSpeech();
  const { queued, place, current, last, isDone } = status;
  if (current?.state === "running" || current?.state === "judging")
    return <>{t("auditingNow", percentRead(current))}</>;
  if (queued?.state === "opening") return <>{t("openingSite")}</>;
  if (place !== null) return <span class="soft">{t("queuePlace", place)}</span>;
  if (queued !== null && queued.because !== null)
    return (
      <>
        {t(STOP[queued.because])}
        {queued.detail !== "" && <span class="note"> {queued.detail}</span>}
      </>
    );
  if (current?.state === "paused") return <>{t("statePaused")}</>;
  if (last === null) return <span class="soft">{t("notStarted")}</span>;
  return isDone ? (
    <>{t("doneOn", last.referenceDate)}</>
  ) : (
    <span class="soft">{t("lastOn", last.referenceDate)}</span>
  );
}
