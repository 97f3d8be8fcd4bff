import type { Checklist } from "../../../audit/checklist/checklist.ts";
import { useSpeech } from "../../i18n.tsx";

interface ChecklistBarProps {
  readonly lists: readonly Checklist[];
  readonly shown: Checklist;
  /** How many items the draft changes; null where there is no draft. */
  readonly changes: number | null;
  readonly isSound: boolean;
  readonly open: (checklist: Checklist) => void;
  readonly bringIn: (file: File) => void;
  readonly download: () => void;
  readonly addColumn: () => void;
  /** Judges the audit on the screen by the shown checklist; null where it was, or where there is none. */
  readonly rejudge: (() => void) | null;
  readonly look: () => void;
  readonly save: () => void;
  readonly discard: () => void;
}

/** Which checklist, and what can be done with it. */
export function ChecklistBar(props: ChecklistBarProps) {
  const { t, say } = useSpeech();
  const { lists, shown, changes, isSound } = props;
  const known = lists.some((one) => one.id === shown.id && one.revision === shown.revision);
  return (
    <div class="filters">
      <select
        class="field"
        aria-label={t("checklist")}
        data-testid="choose-checklist"
        disabled={changes !== null}
        value={`${shown.id}@${shown.revision}`}
        onChange={({ currentTarget: { value } }) => {
          const chosen = lists.find((one) => `${one.id}@${one.revision}` === value);
          if (chosen !== undefined) props.open(chosen);
        }}
      >
        {[...(known ? [] : [shown]), ...lists].map((one) => (
          <option key={`${one.id}@${one.revision}`} value={`${one.id}@${one.revision}`}>
            {t("checklistChoice", say(one.title), one.revision, one.items.length)}
          </option>
        ))}
      </select>
      {changes !== null && (
        <>
          <span class="note">{t("draftChanges", changes)}</span>
          <button class="btn btn-small" type="button" data-testid="discard" onClick={props.discard}>
            {t("discardDraft")}
          </button>
        </>
      )}
      <span class="grow" />
      <label class="btn">
        {t("importChecklist")}
        <input
          class="sr"
          type="file"
          accept=".json,application/json"
          data-testid="import-checklist"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) props.bringIn(file);
            currentTarget.value = "";
          }}
        />
      </label>
      <button class="btn" type="button" data-testid="export-checklist" onClick={props.download}>
        {t("exportChecklist")}
      </button>
      <button class="btn" type="button" data-testid="new-item" onClick={props.addColumn}>
        {t("newColumnItem")}
      </button>
      {props.rejudge !== null && (
        <button class="btn btn-main" type="button" data-testid="rejudge" onClick={props.rejudge}>
          {t("rejudge")}
        </button>
      )}
      {changes !== null && (
        <>
          <button class="btn" type="button" data-testid="look" disabled={!isSound} onClick={props.look}>
            {t("seeEffect")}
          </button>
          <button
            class="btn btn-main"
            type="button"
            data-testid="save-checklist"
            disabled={!isSound}
            onClick={props.save}
          >
            {t("saveRevision")}
          </button>
        </>
      )}
    </div>
  );
}
