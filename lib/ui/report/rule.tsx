import type { ChecklistItem } from "../../audit/checklist/checklist.ts";
import { useSpeech } from "../i18n.tsx";

/** The documents and clauses an item rests on, its threshold in words, and what it does not claim. */
export function Rule({ item }: { readonly item: ChecklistItem }) {
  const { t, say } = useSpeech();
  return (
    <div class="rule">
      {item.basis.map(({ document, clause }) => (
        <p key={document + clause} lang="zh-CN">
          {document}
          {clause}
        </p>
      ))}
      <p>
        {t("threshold")}
        {say(item.threshold)}
      </p>
      {item.reviewNote !== undefined && <p class="note">{say(item.reviewNote)}</p>}
    </div>
  );
}
