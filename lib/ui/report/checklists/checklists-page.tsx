import { useMemo, useState } from "preact/hooks";
import type { ChecklistEffect } from "../../../audit/judging/checklist-effect.ts";
import { newestChecklists, type ChecklistShelf } from "../../../audit/checklist/checklist-shelf.ts";
import type { Checklist } from "../../../audit/checklist/checklist.ts";
import type { Problem } from "../../../audit/checklist-file/problem.ts";
import type { FileProblem } from "../../../store/saved-file/file-problem.ts";
import { useSpeech } from "../../i18n.tsx";
import { fileProblemWords } from "../file-problem-words.ts";
import { ChecklistBar } from "./checklist-bar.tsx";
import type { ChecklistDesk } from "./checklist-desk.ts";
import {
  changedItems,
  draftOf,
  switched,
  toSave,
  withItem,
  withNewItem,
  type ChecklistDraft,
} from "./draft.ts";
import { EffectCard } from "./effect-card.tsx";
import { ItemForm } from "./item-form.tsx";
import { ItemTable } from "./item-table.tsx";
import { newColumnItem, type WantedColumn } from "./new-column-item.ts";
import { NewColumnForm } from "./new-column-form.tsx";
import { withSwitchedOff } from "./with-switched-off.ts";
import { readChecklistFile } from "./read-checklist-file.ts";
import { ProblemList } from "./problem-list.tsx";

interface ChecklistsPageProps {
  readonly shelf: ChecklistShelf;
  /** What is shown first: the checklist of the audit on the screen. */
  readonly start: Checklist | null;
  readonly desk: ChecklistDesk;
  readonly openRun: (runId: string) => void;
  /** How far somebody has come with it; at first nobody has. */
  readonly stage?: Partial<ChecklistStage>;
}

export interface ChecklistStage {
  readonly draft: ChecklistDraft;
  readonly selected: string;
  readonly effect: ChecklistEffect;
  readonly isAdding: boolean;
}

type Told =
  | { readonly kind: "saved"; readonly checklist: Checklist }
  | { readonly kind: "failed" | "no-pages" | "judging" };

/** Checklists to read, change, bring in and take away. A change is a draft until it is saved as the next revision. */
export function ChecklistsPage({ shelf, start, desk, openRun, stage = {} }: ChecklistsPageProps) {
  const { t, say } = useSpeech();
  const lists = newestChecklists(shelf);
  const [base, setBase] = useState<Checklist | null>(start ?? lists[0] ?? null);
  const [draft, setDraft] = useState<ChecklistDraft | null>(stage.draft ?? null);
  const [selected, setSelected] = useState<string | null>(stage.selected ?? null);
  const [isAdding, setAdding] = useState(stage.isAdding ?? false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [refused, setRefused] = useState<FileProblem | null>(null);
  const [effect, setEffect] = useState<ChecklistEffect | null>(stage.effect ?? null);
  const [told, setTold] = useState<Told | null>(null);
  const standing = useMemo(() => (base === null ? null : withSwitchedOff(base, shelf)), [base, shelf]);
  const shown = draft?.checklist ?? standing?.checklist ?? null;
  const found = useMemo(() => (draft === null ? null : desk.check(toSave(draft))), [draft]);
  const faults = found !== null && "problems" in found ? found.problems : problems;
  if (base === null || standing === null || shown === null) return null;

  const change = (how: (before: ChecklistDraft) => ChecklistDraft) => {
    const begun = { ...draftOf(standing.checklist, desk.own.has(base.id)), off: standing.off };
    setDraft(how(draft ?? begun));
    setEffect(null);
    setTold(null);
  };
  const open = (checklist: Checklist) => {
    setBase(checklist);
    setDraft(null);
    setSelected(null);
    setEffect(null);
    setProblems([]);
    setRefused(null);
  };
  const bringIn = async (file: File) => {
    const parsed = await readChecklistFile(file, desk.check);
    setTold(null);
    setRefused("refused" in parsed ? parsed.refused : null);
    if ("refused" in parsed) setProblems([]);
    else if ("problems" in parsed) setProblems(parsed.problems);
    else {
      open(parsed.ok);
      setDraft(draftOf(parsed.ok, !shelf.has(parsed.ok.id) || desk.own.has(parsed.ok.id)));
    }
  };
  const look = async () => {
    if (found === null || "problems" in found) return;
    const seen = await desk.preview(found.ok).catch(() => null);
    setEffect(seen);
    setTold(seen === null ? { kind: "no-pages" } : null);
  };
  const save = async () => {
    if (found === null || "problems" in found) return;
    try {
      const kept = await desk.save(found.ok);
      open(kept);
      setTold({ kind: "saved", checklist: kept });
    } catch {
      setTold({ kind: "failed" });
    }
  };
  const rejudge = async () => {
    setTold({ kind: "judging" });
    try {
      const runId = await desk.rejudge(base);
      if (runId === null) setTold({ kind: "no-pages" });
      else openRun(runId);
    } catch {
      setTold({ kind: "failed" });
    }
  };
  const isAnother = start !== null && (start.id !== base.id || start.revision !== base.revision);
  const add = (wanted: WantedColumn) => {
    const item = newColumnItem(shown, wanted);
    if (item === null) return;
    change((before) => withNewItem(before, item));
    setAdding(false);
    setSelected(item.id);
  };
  const item = shown.items.find(({ id }) => id === selected) ?? null;
  return (
    <div data-testid="checklist" data-draft={draft !== null}>
      <ChecklistBar
        lists={lists}
        shown={base}
        changes={draft === null ? null : changedItems(draft, base)}
        isSound={faults.length === 0}
        open={open}
        bringIn={(file) => void bringIn(file)}
        download={() => desk.download(draft === null ? base : toSave(draft))}
        addColumn={() => setAdding(true)}
        rejudge={draft === null && isAnother ? () => void rejudge() : null}
        look={() => void look()}
        save={() => void save()}
        discard={() => open(base)}
      />
      <div class="content stack">
        <div role="status">
          {told?.kind === "saved" && (
            <p class="notice notice-accent">
              {t("checklistSaved", say(told.checklist.title), told.checklist.revision)}
            </p>
          )}
          {told?.kind === "judging" && <p class="notice">{t("saidJudging")}</p>}
          {told?.kind === "failed" && <p class="notice notice-fail">{t("errorStorageFailed")}</p>}
          {told?.kind === "no-pages" && <p class="notice">{t("effectNoPages")}</p>}
        </div>
        {refused !== null && (
          <p class="notice notice-fail" role="alert" data-testid="refused">
            {fileProblemWords(refused, "checklist", t)}
          </p>
        )}
        {faults.length > 0 && <ProblemList problems={faults} />}
        {effect !== null && <EffectCard effect={effect} checklists={[shown, base]} />}
        {isAdding && <NewColumnForm add={add} close={() => setAdding(false)} />}
        <div class={item === null ? "card" : "card checklist-desk"}>
          <ItemTable
            checklist={shown}
            off={draft?.off ?? standing.off}
            selected={item?.id ?? null}
            select={(itemId) => setSelected(itemId === selected ? null : itemId)}
            toggle={(itemId) => change((before) => switched(before, itemId))}
          />
          {item !== null && (
            <ItemForm
              key={item.id}
              item={item}
              change={(next) => change((before) => withItem(before, next))}
              close={() => setSelected(null)}
            />
          )}
        </div>
      </div>
    </div>
  );
}
