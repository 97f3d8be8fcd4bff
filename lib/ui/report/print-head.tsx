import type { ChecklistShelf } from "../../audit/checklist/checklist-shelf.ts";
import type { RunRecord } from "../../audit/records/run-record.ts";
import { shanghaiTime } from "../../export/shanghai-time.ts";
import { useSpeech } from "../i18n.tsx";
import { checklistName } from "./checklist-name.ts";

interface PrintHeadProps {
  readonly record: RunRecord;
  readonly checklists: ChecklistShelf;
}

/** On paper alone, where nobody can look it up: whom the page is about, when it was read, by which day and checklist it was judged. */
export function PrintHead({ record, checklists }: PrintHeadProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { bureau, startedAt, finishedAt, referenceDate, checklist } = record;
  const facts = [
    [t("audit"), `${shanghaiTime(startedAt)} — ${shanghaiTime(finishedAt)}`],
    [t("referenceDate"), referenceDate],
    [t("checklist"), checklistName(checklists, checklist, speech)],
  ];
  return (
    <div class="print-only" data-testid="print-head">
      <p class="strong">
        {bureau.name} <span class="url">{bureau.homeUrl}</span>
      </p>
      <p class="note">{facts.map(([name, value]) => `${name ?? ""} ${value ?? ""}`).join(" · ")}</p>
    </div>
  );
}
