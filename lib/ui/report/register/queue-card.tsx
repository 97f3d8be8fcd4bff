import type { QueueRow } from "../../../store/queue-rows.ts";
import type { RunRow } from "../../../store/rows.ts";
import { Icon } from "../../icon.tsx";
import { useSpeech } from "../../i18n.tsx";
import { ProgressBar } from "../../progress-bar.tsx";
import type { RegisterDesk } from "./register-desk.ts";
import { STOP } from "./stop-words.ts";

interface QueueCardProps {
  readonly queue: readonly QueueRow[];
  readonly runs: readonly RunRow[];
  readonly desk: Pick<RegisterDesk, "hold" | "dequeue" | "endNow" | "start">;
  readonly openRun: (runId: string) => void;
}

/** The queue: who is audited now, who waits, who came to a halt and why. */
export function QueueCard({ queue, runs, desk, openRun }: QueueCardProps) {
  const { t } = useSpeech();
  const waiting = queue.filter(({ state }) => state === "waiting" || state === "held");
  const current = queue.find(({ state }) => state === "running" || state === "opening");
  const stopped = queue.filter(({ state }) => state === "stopped");
  const isHeld = waiting.some(({ state }) => state === "held");
  return (
    <section class="card" data-testid="queue">
      <div class="card-head">
        <h2>{t("queue")}</h2>
        {waiting.length > 0 && (
          <button class="btn btn-small" type="button" onClick={() => void desk.hold(!isHeld)}>
            <Icon name={isHeld ? "play" : "pause"} />
            {t(isHeld ? "queueGoOn" : "queuePause")}
          </button>
        )}
      </div>
      <div class="card-body stack">
        {current === undefined ? (
          <p class="soft">
            {t(waiting.length === 0 ? "queueEmpty" : isHeld ? "queueHeld" : "queueStarting")}
          </p>
        ) : (
          <CurrentAudit row={current} runs={runs} desk={desk} openRun={openRun} />
        )}
        {waiting.length > 0 && (
          <ol class="queue-list">
            {waiting.map(({ id, name }) => (
              <li key={id}>
                <span class="line between">
                  {name}
                  <button
                    class="link"
                    type="button"
                    aria-label={t("dequeueBureau", name)}
                    onClick={() => void desk.dequeue(id)}
                  >
                    {t("takeOut")}
                  </button>
                </span>
              </li>
            ))}
          </ol>
        )}
        {stopped.map((row) => (
          <p key={row.id} class="notice queue-stopped">
            <span>
              {row.name}
              {t("colon")}
              {row.because !== null && t(STOP[row.because])} {row.detail}
              <span class="line between">
                <button class="btn btn-small" type="button" onClick={() => void desk.start([row])}>
                  {t("queueAgain")}
                </button>
                <button
                  class="link"
                  type="button"
                  aria-label={t("dequeueBureau", row.name)}
                  onClick={() => void desk.dequeue(row.id)}
                >
                  {t("takeOut")}
                </button>
              </span>
            </span>
          </p>
        ))}
      </div>
      <p class="card-foot">{t("queueNote")}</p>
    </section>
  );
}

interface CurrentAuditProps extends Pick<QueueCardProps, "runs" | "desk" | "openRun"> {
  readonly row: QueueRow;
}

function CurrentAudit({ row, runs, desk, openRun }: CurrentAuditProps) {
  const { t } = useSpeech();
  const run = runs.find(({ id }) => id === row.runId);
  if (run === undefined)
    return (
      <p>
        {row.name} <span class="soft">{t("openingSite")}</span>
      </p>
    );
  return (
    <div class="stack">
      <p>
        <button class="link" type="button" onClick={() => openRun(run.id)}>
          {row.name}
        </button>
      </p>
      <ProgressBar run={run} />
      {run.state === "paused" && <p class="note">{t("queueWaitsForRun")}</p>}
      <p>
        <button class="btn btn-small" type="button" onClick={() => void desk.endNow(run.id)}>
          {t("queueEndNow")}
        </button>
      </p>
    </div>
  );
}
