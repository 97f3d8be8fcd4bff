import { newestChecklists, type ChecklistShelf } from "../../../audit/checklist/checklist-shelf.ts";
import type { Checklist } from "../../../audit/checklist/checklist.ts";
import { useSpeech } from "../../i18n.tsx";
import { fileProblemWords } from "../file-problem-words.ts";
import { ChecklistBar } from "./checklist-bar.tsx";
import type { ChecklistDesk } from "./checklist-desk.ts";
import { changedItems, toSave } from "./draft.ts";
import { EffectCard } from "./effect-card.tsx";
import { ItemForm } from "./item-form.tsx";
import { ItemTable } from "./item-table.tsx";
import { NewColumnForm } from "./new-column-form.tsx";
import { ProblemList } from "./problem-list.tsx";
import { ToldNotice } from "./told-notice.tsx";
import { useChecklistEditing, type ChecklistEditing, type ChecklistStage } from "./use-checklist-editing.ts";

interface ChecklistsPageProps {
  readonly shelf: ChecklistShelf;
  /** What is shown first: the checklist of the audit on the screen. */
  readonly start: Checklist | null;
  readonly desk: ChecklistDesk;
  readonly openRun: (runId: string) => void;
  readonly stage?: Partial<ChecklistStage>;
}

/** Checklists to read, change, bring in and take away. */
export function ChecklistsPage({ shelf, start, desk, openRun, stage = {} }: ChecklistsPageProps) {
  const { t } = useSpeech();
  const lists = newestChecklists(shelf);
  const editing = useChecklistEditing(shelf, start ?? lists[0] ?? null, desk, stage);
  if (editing === null) return null;
  const { base, shown, draft, faults, refused, effect } = editing;
  const isAnother = start !== null && (start.id !== base.id || start.revision !== base.revision);
  const rejudge = () =>
    void editing.rejudge().then((runId) => {
      if (runId !== null) openRun(runId);
    });
  return (
    <div data-testid="checklist" data-draft={draft !== null}>
      <ChecklistBar
        lists={lists}
        shown={base}
        changes={draft === null ? null : changedItems(draft, base)}
        isSound={faults.length === 0}
        open={editing.open}
        bringIn={(file) => void editing.bringIn(file)}
        download={() => desk.download(draft === null ? base : toSave(draft))}
        addColumn={() => editing.setAdding(true)}
        rejudge={draft === null && isAnother ? rejudge : null}
        look={() => void editing.look()}
        save={() => void editing.save()}
        discard={() => editing.open(base)}
      />
      <div class="content stack">
        <ToldNotice told={editing.told} />
        {refused !== null && (
          <p class="notice notice-fail" role="alert" data-testid="refused">
            {fileProblemWords(refused, "checklist", t)}
          </p>
        )}
        {faults.length > 0 && <ProblemList problems={faults} />}
        {effect !== null && <EffectCard effect={effect} checklists={[shown, base]} />}
        {editing.isAdding && <NewColumnForm add={editing.add} close={() => editing.setAdding(false)} />}
        <Items editing={editing} />
      </div>
    </div>
  );
}

/** All items, and the chosen one opened beside them. */
function Items({ editing }: { readonly editing: ChecklistEditing }) {
  const { shown, off, item, select } = editing;
  return (
    <div class={item === null ? "card" : "card checklist-desk"}>
      <ItemTable
        checklist={shown}
        off={off}
        selected={item?.id ?? null}
        select={(itemId) => select(itemId === item?.id ? null : itemId)}
        toggle={editing.toggle}
      />
      {item !== null && (
        <ItemForm key={item.id} item={item} change={editing.changeItem} close={() => select(null)} />
      )}
    </div>
  );
}
