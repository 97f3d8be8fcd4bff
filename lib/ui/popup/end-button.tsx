import { Icon } from "../icon.tsx";
import { useSpeech } from "../i18n.tsx";
import type { RunScreenProps } from "./running.tsx";

/** Stops reading; what was read is judged, the rest becomes 未检查. */
export function EndButton({ run, actions, busy, ask }: RunScreenProps) {
  const { t } = useSpeech();
  return (
    <button
      class="btn btn-tall"
      type="button"
      data-testid="cancel"
      disabled={busy}
      onClick={() => ask(() => actions.cancel(run.id))}
    >
      <Icon name="stop" />
      {t("endAndJudge")}
    </button>
  );
}
