import type { ChecklistShelf } from "../../audit/checklist/checklist-shelf.ts";
import { shanghaiTime } from "../../export/shanghai-time.ts";
import type { RunRow } from "../../store/rows.ts";
import { useSpeech } from "../i18n.tsx";
import { RUN_STATE } from "../words/run-words.ts";
import { checklistName } from "./checklist-name.ts";

interface RunPickerProps {
  /** Newest first. */
  readonly runs: readonly RunRow[];
  readonly run: RunRow;
  readonly checklists: ChecklistShelf;
  readonly choose: (runId: string) => void;
}

/** Bureau, then the bureau's runs; a change of bureau opens its newest run. */
export function RunPicker({ runs, run, checklists, choose }: RunPickerProps) {
  const speech = useSpeech();
  const { t } = speech;
  const newestOfBureau = new Map([...runs].reverse().map((each) => [each.bureau.name, each.id]));
  const nameOf = ({ checklistId: id, checklistRevision: revision }: RunRow) =>
    revision === undefined ? id : checklistName(checklists, { id, revision }, speech);
  const ofBureau = runs.filter((each) => each.bureau.name === run.bureau.name);
  return (
    <>
      <select
        class="field"
        aria-label={t("bureau")}
        value={newestOfBureau.get(run.bureau.name) ?? run.id}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {[...newestOfBureau].reverse().map(([name, id]) => (
          <option key={name} value={id}>
            {name}
          </option>
        ))}
      </select>
      <select
        class="field"
        aria-label={t("audit")}
        value={run.id}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {ofBureau.map((each) => (
          <option key={each.id} value={each.id}>
            {shanghaiTime(each.startedAt)}
            {each.state === "finished" ? "" : ` ${t(RUN_STATE[each.state])}`}
            {each.judgedFrom !== undefined && ` ${t("judgedBy", nameOf(each))}`}
          </option>
        ))}
      </select>
    </>
  );
}
