import type { RunRow } from "../../store/rows.ts";
import { useSpeech } from "../i18n.tsx";
import { ReadTally } from "../read-tally.tsx";
import { hostOfRun } from "./host-of-run.ts";
import { SiteHead } from "./site-head.tsx";

/** Reading has ended, the verdicts are being made; nothing to press. */
export function Judging({ run }: { readonly run: RunRow }) {
  const { t } = useSpeech();
  return (
    <>
      <SiteHead name={run.bureau.name} notes={[hostOfRun(run)]} />
      <div class="popup-body">
        <h3>{t("stateJudging")}</h3>
        <p class="soft">{t("judgingNote", run.counts.read)}</p>
        <ReadTally counts={run.counts} />
      </div>
    </>
  );
}
