import type { ChangeKind } from "../../../compare/change.ts";
import type { Entry } from "../../../export/entries.ts";
import { lastUpdateOf } from "../../../export/last-update-of.ts";
import { points } from "../../figures.ts";
import { useSpeech } from "../../i18n.tsx";
import { Mark } from "../../mark.tsx";
import { Said } from "../../said.tsx";
import { SeverityTag } from "../../severity-tag.tsx";
import { DECISION } from "../../words/review-words.ts";
import { ChangeTag } from "../change-tag.tsx";
import { writeRoute } from "../route.ts";

interface FindingRowProps {
  readonly entry: Entry;
  readonly change: ChangeKind | null;
  readonly index: number;
  readonly selected: boolean;
  /** In the tab order. */
  readonly reachable: boolean;
  readonly open: (index: number, key: string) => void;
}

/** A finding in the list; the whole row opens it. */
export function FindingRow({ entry, change, index, selected, reachable, open }: FindingRowProps) {
  const { t, say } = useSpeech();
  const { verdict, item, message, column, deduction, key, review, open: counts } = entry;
  // On the words themselves: a row whose class changes while it moves to its new place is not drawn anew by Chromium.
  const dismissed = counts ? "" : " is-dismissed";
  const follow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    open(index, key);
  };
  return (
    <tr
      class={selected ? "is-selected" : undefined}
      aria-current={selected ? "true" : undefined}
      aria-rowindex={index + 2}
      data-row={index}
      onClick={follow}
    >
      <td class="mark-cell">
        <Mark verdict={verdict.verdict} severity={verdict.severity} wordless />
      </td>
      <td class="nowrap">
        <SeverityTag severity={verdict.severity} verdict={verdict.verdict} />
      </td>
      <th scope="row">
        <a
          class={`quiet strong row-link${dismissed}`}
          href={writeRoute({ page: "findings", selected: key })}
          tabIndex={reachable ? 0 : -1}
          onClick={follow}
        >
          {item === null ? verdict.itemId : say(item.title)}
        </a>
        <br />
        <span class={`soft${dismissed}`}>
          <Said text={message} />
        </span>
      </th>
      <td class="soft">{column?.name ?? <span class="dash">—</span>}</td>
      <td class="num soft">{lastUpdateOf(entry) ?? <span class="dash">—</span>}</td>
      <td class="num">{deduction === null ? <span class="dash">—</span> : points(deduction)}</td>
      <td>
        <ChangeTag kind={change} />
      </td>
      <td class="soft">{t(DECISION[review?.opinion.decision ?? "none"])}</td>
    </tr>
  );
}
