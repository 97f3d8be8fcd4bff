import { useSpeech, type MessageKey } from "../../i18n.tsx";
import type { SortKey, SortOrder } from "./sort-entries.ts";

interface Head {
  readonly by: SortKey;
  readonly word: MessageKey;
  readonly isNumber?: true;
}

const HEADS: readonly Head[] = [
  { by: "weight", word: "severity" },
  { by: "item", word: "itemAndFinding" },
  { by: "column", word: "column" },
  { by: "updated", word: "lastUpdate", isNumber: true },
  { by: "deduction", word: "deduction", isNumber: true },
  { by: "change", word: "change" },
  { by: "review", word: "review" },
];

/** How many cells a row has, with the mark's. */
export const FINDING_CELLS = HEADS.length + 1;

interface FindingHeadProps {
  readonly order: SortOrder;
  readonly sort: (order: SortOrder) => void;
}

/** The heads of the list; a click sorts by it, a second one the other way round. */
export function FindingHead({ order, sort }: FindingHeadProps) {
  const { t } = useSpeech();
  return (
    <>
      <colgroup>
        <col class="col-mark" />
        {HEADS.map(({ by }) => (
          <col key={by} class={`col-${by}`} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">
            <span class="sr">{t("verdict")}</span>
          </th>
          {HEADS.map(({ by, word, isNumber }) => {
            const isThis = order.by === by;
            return (
              <th
                key={by}
                scope="col"
                class={isNumber && "num"}
                aria-sort={isThis ? (order.reversed ? "descending" : "ascending") : undefined}
              >
                <button
                  class="sort"
                  type="button"
                  data-testid={`sort-${by}`}
                  onClick={() => sort({ by, reversed: isThis && !order.reversed })}
                >
                  {t(word)}
                  <span class="arrow" aria-hidden="true">
                    {isThis && (order.reversed ? "▴" : "▾")}
                  </span>
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
    </>
  );
}
