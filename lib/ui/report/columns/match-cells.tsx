import { SURE } from "../../../audit/site/match-column.ts";
import { points } from "../../figures.ts";
import { useSpeech } from "../../i18n.tsx";
import type { KnowledgeDesk } from "../knowledge/knowledge-desk.ts";
import { asksOf, type ColumnAsk } from "./column-asks.ts";
import type { RecordedColumn } from "./column-tree.ts";
import { MATCHED_BY } from "./column-words.ts";
import { answersOnly, asRecognised } from "./corrections.ts";
import { Pickable } from "./pickable.tsx";

interface MatchCellsProps {
  readonly column: RecordedColumn;
  readonly asks: readonly ColumnAsk[];
  readonly desk: KnowledgeDesk;
}

/** Which item a column was taken to answer, how it was recognised, and the way to correct it or take that back. */
export function MatchCells({ column, asks, desk }: MatchCellsProps) {
  const { t, say } = useSpeech();
  const matched = asksOf(asks, column.matched);
  const isCorrected = column.url in desk.known.corrections;
  const choose = (value: string) =>
    desk.say(answersOnly(column, asks.find(({ id }) => id === value) ?? null));
  return (
    <>
      <td>
        <div class="line between">
          <span class={matched.length === 0 ? "soft" : undefined}>
            {matched.length === 0
              ? t("columnUnmatched")
              : matched.map(({ title }) => say(title)).join(t("listComma"))}
          </span>
          <Pickable
            label={t("pickAskFor", column.name)}
            button={t("correct")}
            groups={() => [
              {
                title: t("columnAsks"),
                options: [
                  { value: "", name: t("answersNothing") },
                  ...asks.map(({ id, title }) => ({ value: id, name: say(title) })),
                ],
              },
            ]}
            choose={choose}
          />
        </div>
      </td>
      <td class="note">
        {isCorrected ? (
          <>
            <span class="tag">{t("matchedByUser")}</span>{" "}
            <button
              class="link note"
              type="button"
              data-testid="take-back"
              onClick={() => desk.say(asRecognised(column.url))}
            >
              {t("takeBack")}
              <span class="sr">{t("colon") + column.name}</span>
            </button>
          </>
        ) : (
          <How column={column} />
        )}
      </td>
    </>
  );
}

/** By which sign and how surely; for what was not recognised, what it resembles. */
function How({ column: { matchedBy = [] } }: { readonly column: RecordedColumn }) {
  const { t } = useSpeech();
  const best = [...matchedBy].sort((a, b) => b.score - a.score)[0];
  if (best === undefined) return null;
  const word = best.by === "name" && best.score < 1 ? t("matchedByLikeName") : t(MATCHED_BY[best.by]);
  return (
    <>
      {best.score < SURE ? t("matchTooWeak") : ""}
      {word} {points(best.score)}
    </>
  );
}
