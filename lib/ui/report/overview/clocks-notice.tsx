import type { RunRecord } from "../../../audit/records/run-record.ts";
import { useSpeech } from "../../i18n.tsx";

/** That this machine's clock and the servers' disagree, and what to do; nothing where they agree. */
export function ClocksNotice({ referenceDate, serversDay }: RunRecord) {
  const { t } = useSpeech();
  if (serversDay === undefined) return null;
  return (
    <p class="notice notice-fail" role="status" data-testid="clocks">
      {t("clocksDisagree", referenceDate, serversDay)}
    </p>
  );
}
