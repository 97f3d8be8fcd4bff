import type { Score } from "../../../audit/records/run-record.ts";
import { points } from "../../figures.ts";
import { useSpeech, type MessageKey } from "../../i18n.tsx";

const GRADE: Readonly<Record<NonNullable<Score["grade"]>, MessageKey>> = {
  unqualified: "gradeUnqualified",
  qualified: "gradeQualified",
  open: "gradeOpen",
};

/** What a checklist with a scheme says beside the sum: grade, bonus, composites, and what was not counted. */
export function ScoreNotes({ score }: { readonly score: Score }) {
  const { t, say } = useSpeech();
  const { grade, bonus = 0, composites = [], notes = [] } = score;
  return (
    <>
      {grade !== undefined && (
        <p class="note" data-testid="grade">
          {t(GRADE[grade])}
          {bonus > 0 && ` · ${t("bonusPoints", points(bonus))}`}
        </p>
      )}
      {composites.map(({ id, title, score: sum, missing }) => (
        <p class="note" key={id} data-testid={`composite-${id}`}>
          {say(title)}
          {t("colon")}
          {sum === null ? missing.map(say).join(t("listComma")) : points(sum)}
        </p>
      ))}
      {notes.map((note) => (
        <p class="note" key={note.zh}>
          {say(note)}
        </p>
      ))}
    </>
  );
}
