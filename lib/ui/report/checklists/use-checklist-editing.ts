import { useMemo, useState } from "preact/hooks";
import type { ChecklistShelf } from "../../../audit/checklist/checklist-shelf.ts";
import type { Checklist, ChecklistItem } from "../../../audit/checklist/checklist.ts";
import type { Problem } from "../../../audit/checklist-file/problem.ts";
import type { ChecklistEffect } from "../../../audit/judging/checklist-effect.ts";
import type { FileProblem } from "../../../store/saved-file/file-problem.ts";
import type { ChecklistDesk } from "./checklist-desk.ts";
import { draftOf, switched, toSave, withItem, withNewItem, type ChecklistDraft } from "./draft.ts";
import { newColumnItem, type WantedColumn } from "./new-column-item.ts";
import { readChecklistFile } from "./read-checklist-file.ts";
import type { Told } from "./told-notice.tsx";
import { withSwitchedOff } from "./with-switched-off.ts";

/** How far somebody has come with a checklist; at first nobody has. */
export interface ChecklistStage {
  readonly draft: ChecklistDraft;
  readonly selected: string;
  readonly effect: ChecklistEffect;
  readonly isAdding: boolean;
}

export interface ChecklistEditing {
  /** The checklist as it is kept. */
  readonly base: Checklist;
  /** The checklist as it would be saved now. */
  readonly shown: Checklist;
  readonly off: ReadonlySet<string>;
  /** Null where nothing was changed yet. */
  readonly draft: ChecklistDraft | null;
  readonly item: ChecklistItem | null;
  readonly isAdding: boolean;
  readonly faults: readonly Problem[];
  readonly refused: FileProblem | null;
  readonly effect: ChecklistEffect | null;
  readonly told: Told | null;
  /** Turns to another checklist, or back to this one as it is kept. */
  readonly open: (checklist: Checklist) => void;
  readonly bringIn: (file: File) => Promise<void>;
  readonly select: (itemId: string | null) => void;
  readonly setAdding: (isAdding: boolean) => void;
  readonly add: (wanted: WantedColumn) => void;
  readonly toggle: (itemId: string) => void;
  readonly changeItem: (item: ChecklistItem) => void;
  /** Shows what the change would do to the audit on the screen. */
  readonly look: () => Promise<void>;
  readonly save: () => Promise<void>;
  /** Judges the audit on the screen by this checklist, and gives the new run; null where that cannot be. */
  readonly rejudge: () => Promise<string | null>;
}

/**
 * Everything that happens to a checklist between opening and saving it. A change is a draft until it is saved as the
 * next revision. Null where there is no checklist at all.
 */
export function useChecklistEditing(
  shelf: ChecklistShelf,
  first: Checklist | null,
  desk: ChecklistDesk,
  stage: Partial<ChecklistStage>,
): ChecklistEditing | null {
  const [base, setBase] = useState(first);
  const [draft, setDraft] = useState(stage.draft ?? null);
  const [selected, select] = useState(stage.selected ?? null);
  const [isAdding, setAdding] = useState(stage.isAdding ?? false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [refused, setRefused] = useState<FileProblem | null>(null);
  const [effect, setEffect] = useState(stage.effect ?? null);
  const [told, setTold] = useState<Told | null>(null);
  const kept = useMemo(() => (base === null ? null : withSwitchedOff(base, shelf)), [base, shelf]);
  const checked = useMemo(() => (draft === null ? null : desk.check(toSave(draft))), [draft]);
  if (base === null || kept === null) return null;
  const sound = checked !== null && "ok" in checked ? checked.ok : null;

  const open = (checklist: Checklist) => {
    setBase(checklist);
    setDraft(null);
    select(null);
    setEffect(null);
    setProblems([]);
    setRefused(null);
  };
  const change = (how: (before: ChecklistDraft) => ChecklistDraft) => {
    const begun = { ...draftOf(kept.checklist, desk.own.has(base.id)), off: kept.off };
    setDraft(how(draft ?? begun));
    setEffect(null);
    setTold(null);
  };
  const shown = draft?.checklist ?? kept.checklist;
  return {
    base,
    shown,
    off: draft?.off ?? kept.off,
    draft,
    item: shown.items.find(({ id }) => id === selected) ?? null,
    isAdding,
    faults: checked !== null && "problems" in checked ? checked.problems : problems,
    refused,
    effect,
    told,
    open,
    bringIn: async (file) => {
      const parsed = await readChecklistFile(file, desk.check);
      setTold(null);
      setRefused("refused" in parsed ? parsed.refused : null);
      if ("refused" in parsed) setProblems([]);
      else if ("problems" in parsed) setProblems(parsed.problems);
      else {
        open(parsed.ok);
        setDraft(draftOf(parsed.ok, !shelf.has(parsed.ok.id) || desk.own.has(parsed.ok.id)));
      }
    },
    select,
    setAdding,
    add: (wanted) => {
      const item = newColumnItem(shown, wanted);
      if (item === null) return;
      change((before) => withNewItem(before, item));
      setAdding(false);
      select(item.id);
    },
    toggle: (itemId) => change((before) => switched(before, itemId)),
    changeItem: (item) => change((before) => withItem(before, item)),
    look: async () => {
      if (sound === null) return;
      const seen = await desk.preview(sound).catch(() => null);
      setEffect(seen);
      setTold(seen === null ? { kind: "no-pages" } : null);
    },
    save: async () => {
      if (sound === null) return;
      try {
        const saved = await desk.save(sound);
        open(saved);
        setTold({ kind: "saved", checklist: saved });
      } catch {
        setTold({ kind: "failed" });
      }
    },
    rejudge: async () => {
      setTold({ kind: "judging" });
      try {
        const runId = await desk.rejudge(base);
        if (runId === null) setTold({ kind: "no-pages" });
        return runId;
      } catch {
        setTold({ kind: "failed" });
        return null;
      }
    },
  };
}
