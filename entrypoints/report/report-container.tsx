import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { findChecklist, shelve, type ChecklistShelf } from "../../lib/audit/checklist/checklist-shelf.ts";
import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import { sendCommand } from "../../lib/platform/send-command.ts";
import { ownChecklists } from "../../lib/store/checklist-store.ts";
import { database } from "../../lib/store/database.ts";
import type { RunRow } from "../../lib/store/rows.ts";
import type { Language } from "../../lib/ui/i18n.tsx";
import { storeSettings } from "../../lib/platform/stored-settings.ts";
import { compareDesk } from "../../lib/ui/report/compare/compare-desk.ts";
import { importDesk } from "../../lib/ui/report/import/import-files.ts";
import { registerDeskOf } from "../../lib/ui/report/register/register-desk-of.ts";
import { Report } from "../../lib/ui/report/report.tsx";
import { useRoute } from "../../lib/ui/report/use-route.ts";
import { shanghaiToday } from "../../lib/ui/shanghai-today.ts";
import { usePainted } from "../../lib/ui/use-painted.ts";
import { useLiveQuery } from "../../lib/ui/use-live-query.ts";
import { useRuns } from "../../lib/ui/use-runs.ts";
import { annualDesk } from "./annual-desk.ts";
import { pageDesk } from "./page-desk.ts";
import { askForHosts } from "./ask-for-hosts.ts";
import { readAgain } from "./read-again.ts";
import { readOtherHosts } from "./read-other-hosts.ts";
import { useChecklistDesk } from "./use-checklist-desk.ts";
import { useDataDesk } from "./use-data-desk.ts";
import { usePast } from "./use-past.ts";
import { useKnowledgeDesk } from "./use-knowledge-desk.ts";
import { useReviewDesk } from "./use-review-desk.ts";
import { useSettingsDesk } from "./use-settings-desk.ts";

const NONE_OWN: readonly Checklist[] = [];
const NO_RUNS: readonly RunRow[] = [];

/** Feeds the report from the store: the run of `?run=ID`, else the newest. */
export function ReportContainer({ builtIn }: { readonly builtIn: ChecklistShelf }) {
  const [route, go] = useRoute();
  const [runId, setRunId] = useState(() => new URLSearchParams(location.search).get("run"));
  const runs = useRuns(database());
  const run = runs?.find(({ id }) => id === runId) ?? runs?.[0] ?? null;
  const painted = usePainted(runs !== undefined);
  const row = useLiveQuery(async () => {
    if (!painted) return undefined;
    return run === null ? null : ((await database().records.get(run.id)) ?? null);
  }, [painted, run?.id, run?.state]);
  const own = useLiveQuery(() => ownChecklists(database()), []) ?? NONE_OWN;
  const checklists = useMemo(() => shelve(builtIn, own), [builtIn, own]);
  const checklistDesk = useChecklistDesk(run?.state === "finished" ? run.id : null, own);
  const bureau = run?.bureau.homeUrl ?? null;
  const past = usePast(runs ?? NO_RUNS, bureau, row);
  const settingsDesk = useSettingsDesk();
  const dataDesk = useDataDesk(runs ?? NO_RUNS, painted && route.page === "settings");
  const reviewDesk = useReviewDesk(bureau, settingsDesk);
  const pages = useMemo(() => pageDesk(database()), []);
  const annuals = useMemo(() => annualDesk(database()), []);
  const bureaus = useLiveQuery(() => database().bureaus.toArray(), []);
  const compares = useMemo(() => compareDesk(database(), checklists), [checklists]);
  const knowledgeDesk = useKnowledgeDesk(run, reviewDesk?.reviewer ?? "", checklists);
  const queue = useLiveQuery(() => database().queue.toArray(), []);
  const register = useMemo(
    () =>
      registerDeskOf(database(), checklists, {
        askForHosts,
        workQueue: () => sendCommand("workQueue"),
        cancelRun: (id) => sendCommand("cancelRun", { runId: id }),
      }),
    [checklists],
  );
  const imports = useMemo(() => importDesk(database()), []);
  // While another audit is being loaded the page stays as it is: taken away, it would lose what its user was doing.
  const shown = useRef<JSX.Element | null>(null);
  const opening = row === undefined && run !== null;
  if (opening && shown.current !== null) return shown.current;
  if (runs === undefined || reviewDesk === null || knowledgeDesk === null || settingsDesk === null)
    return shown.current;
  const record = row && row.runId === run?.id ? row.record : null;
  const checklist =
    record === null
      ? null
      : (findChecklist(checklists, record.checklist.id, record.checklist.revision) ?? null);
  const chooseRun = (id: string) => {
    history.pushState(null, "", `?run=${encodeURIComponent(id)}${location.hash}`);
    setRunId(id);
  };
  const report = (
    <Report
      runs={runs}
      run={run}
      record={record}
      opening={opening}
      checklist={checklist}
      checklists={checklists}
      past={past}
      reviewDesk={reviewDesk}
      pageDesk={pages}
      annualDesk={annuals}
      bureaus={bureaus ?? []}
      compareDesk={compares}
      knowledgeDesk={knowledgeDesk}
      queue={queue ?? []}
      registerDesk={register}
      today={shanghaiToday()}
      settingsDesk={settingsDesk}
      dataDesk={dataDesk}
      checklistDesk={checklistDesk}
      importDesk={imports}
      route={route}
      go={go}
      chooseRun={chooseRun}
      readAgain={(causes, morePages) => readAgain(run?.id ?? "", causes, morePages)}
      allowHosts={async (urls) => run !== null && (await readOtherHosts(run.id, urls))}
      exportAs={(type) => {
        if (run === null || record === null || checklist === null) return;
        const { reviews } = reviewDesk;
        void import("../../lib/ui/report/export-run.ts").then(({ exportRun }) =>
          exportRun(type, {
            runId: run.id,
            obeysRobots: run.obeysRobots,
            record,
            checklist,
            reviews,
            annualReports: () => annuals.load(run, checklist),
          }),
        );
      }}
      chooseLanguage={(language: Language) => void storeSettings({ language }).then(() => location.reload())}
    />
  );
  if (!opening) shown.current = report;
  return report;
}
