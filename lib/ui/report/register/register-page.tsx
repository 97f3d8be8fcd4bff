import { useEffect, useMemo, useState } from "preact/hooks";
import type { Checklist } from "../../../audit/checklist/checklist.ts";
import type { CivilDate } from "../../../facts/civil-date.ts";
import type { RegisterFile } from "../../../export/register/register-file.ts";
import type { BureauRow, RegisterEntry } from "../../../store/bureau-rows.ts";
import type { QueueRow } from "../../../store/queue-rows.ts";
import type { RunRow } from "../../../store/rows.ts";
import { useSpeech } from "../../i18n.tsx";
import type { CompareDesk } from "../compare/compare-desk.ts";
import { useContenders } from "../compare/use-contenders.ts";
import { ConfirmButton } from "../confirm-button.tsx";
import { bureauStatuses } from "./bureau-status.ts";
import { CsvPreview } from "./csv-preview.tsx";
import { DeadlinesCard } from "./deadlines-card.tsx";
import { EntryForm } from "./entry-form.tsx";
import { quarterOf } from "./quarter.ts";
import { QueueCard } from "./queue-card.tsx";
import type { DueRectification, RegisterDesk } from "./register-desk.ts";
import { RegisterTable } from "./register-table.tsx";
import { RegisterTools } from "./register-tools.tsx";

export interface RegisterPageProps {
  /** Newest first. */
  readonly runs: readonly RunRow[];
  readonly bureaus: readonly BureauRow[];
  readonly queue: readonly QueueRow[];
  readonly checklists: ReadonlyMap<string, Checklist>;
  readonly today: CivilDate;
  readonly desk: RegisterDesk;
  readonly compareDesk: CompareDesk;
  readonly openRun: (runId: string) => void;
  readonly start?: RegisterStage;
}

/** What lies open above the list. */
export type RegisterStage =
  | { readonly name: "list" }
  | { readonly name: "form"; readonly homeUrl: string | null }
  | { readonly name: "csv"; readonly file: RegisterFile };

type Told = "registerFailed" | "hostsDeclined" | null;

/** 单位名录: the bureaus, the queue of their audits, and what is due next. */
export function RegisterPage(props: RegisterPageProps) {
  const { runs, bureaus, queue, today, desk, openRun } = props;
  const { t } = useSpeech();
  const [stage, setStage] = useState<RegisterStage>(props.start ?? { name: "list" });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState<Told>(null);
  const due = useDue(desk);
  const quarter = quarterOf(today);
  const statuses = useMemo(
    () => bureauStatuses(bureaus, runs, queue, quarter),
    [bureaus, runs, queue, quarter.year, quarter.number],
  );
  const lasts = statuses.flatMap(({ last }) => last?.id ?? []);
  const contenders = useContenders(props.compareDesk, lasts) ?? [];
  const chosen = statuses.filter(({ bureau }) => ticked.has(bureau.homeUrl));

  const list = { name: "list" } as const;
  const write = (act: () => Promise<void>) => {
    act().then(
      () => {
        setTold(null);
        setStage(list);
      },
      () => setTold("registerFailed"),
    );
  };
  const tick = (homeUrls: readonly string[], on: boolean) =>
    setTicked(new Set([...[...ticked].filter((one) => !homeUrls.includes(one)), ...(on ? homeUrls : [])]));
  const edited =
    stage.name === "form" ? (bureaus.find((row) => row.homeUrl === stage.homeUrl) ?? null) : null;
  const takeOff = (homeUrls: readonly string[]) => {
    tick(homeUrls, false);
    write(() => desk.remove(homeUrls));
  };
  const save = (entry: RegisterEntry) =>
    write(() => (edited === null ? desk.put([entry]) : desk.change(edited.homeUrl, entry)));

  return (
    <div class="content stack" data-testid="register">
      <RegisterTools
        {...props}
        statuses={statuses}
        chosen={chosen}
        add={() => setStage({ name: "form", homeUrl: null })}
        readFile={(file) => void desk.read(file).then((read) => setStage({ name: "csv", file: read }))}
        tell={setTold}
      />
      {told !== null && (
        <p class="notice notice-fail" role="alert">
          {t(told)}
        </p>
      )}
      {stage.name === "form" && (
        <EntryForm
          key={stage.homeUrl}
          bureau={edited}
          save={save}
          remove={(homeUrl) => takeOff([homeUrl])}
          cancel={() => setStage(list)}
        />
      )}
      {stage.name === "csv" && (
        <CsvPreview
          file={stage.file}
          known={bureaus}
          put={(entries) => write(() => desk.put(entries))}
          cancel={() => setStage(list)}
        />
      )}
      <div class="cols register-cols">
        <section class="card">
          <div class="card-head wrap">
            <h2>{t("bureausListed", statuses.length)}</h2>
            <span class="note">
              {t("quarterDone", quarter.year, quarter.number, statuses.filter(({ isDone }) => isDone).length)}
            </span>
          </div>
          {statuses.length === 0 ? (
            <p class="card-body soft">{t("registerEmpty")}</p>
          ) : (
            <RegisterTable
              statuses={statuses}
              audits={new Map(contenders.map((one) => [one.runId, one]))}
              ticked={ticked}
              tick={tick}
              openRun={openRun}
              edit={(homeUrl) => setStage({ name: "form", homeUrl })}
            />
          )}
          {chosen.length > 0 && (
            <div class="card-foot" data-testid="take-off">
              <ConfirmButton
                word={t("takeOffChosen", chosen.length)}
                question={t("takeOffAsk")}
                confirm={t("takeOffChosen", chosen.length)}
                act={() => takeOff(chosen.map(({ bureau }) => bureau.homeUrl))}
              />
            </div>
          )}
        </section>
        <div class="stack">
          <QueueCard queue={queue} runs={runs} desk={desk} openRun={openRun} />
          <DeadlinesCard today={today} bureaus={bureaus} due={due} />
        </div>
      </div>
    </div>
  );
}

function useDue(desk: RegisterDesk): readonly DueRectification[] {
  const [due, setDue] = useState<readonly DueRectification[]>([]);
  useEffect(() => void desk.due().then(setDue), [desk]);
  return due;
}
