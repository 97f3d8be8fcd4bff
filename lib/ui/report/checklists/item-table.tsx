import type { Checklist } from "../../../audit/checklist/checklist.ts";
import { points } from "../../figures.ts";
import { useSpeech } from "../../i18n.tsx";
import { SEVERITY } from "../../words/verdict-words.ts";
import { Rule } from "../rule.tsx";

interface ItemTableProps {
  readonly checklist: Checklist;
  readonly off: ReadonlySet<string>;
  readonly selected: string | null;
  readonly select: (itemId: string) => void;
  readonly toggle: (itemId: string) => void;
}

/** The items by group: on or off, severity, points, rule. The name opens the item's form. */
export function ItemTable({ checklist, off, selected, select, toggle }: ItemTableProps) {
  const { t, say } = useSpeech();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t("checklist")}>
      <table class="hover sticky tops">
        <caption class="sr">{t("checklist")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("itemOn")}</th>
            <th scope="col">{t("item")}</th>
            <th scope="col">{t("severity")}</th>
            <th scope="col" class="num">
              {t("points")}
            </th>
            <th scope="col">{t("verified")}</th>
            {selected === null && <th scope="col">{t("ruleAndThreshold")}</th>}
          </tr>
        </thead>
        {checklist.groups.map((group) => {
          const items = checklist.items.filter(({ id }) => id.startsWith(`${group.id}.`));
          return (
            <tbody key={group.id}>
              <tr class="group">
                <th scope="rowgroup" colSpan={selected === null ? 6 : 5}>
                  {say(group.title)} <span class="note">{t("itemsShort", items.length)}</span>
                </th>
              </tr>
              {items.map((item) => (
                <tr key={item.id} class={item.id === selected ? "is-selected" : undefined}>
                  <td>
                    <span class="tick">
                      <input
                        type="checkbox"
                        data-testid={`on-${item.id}`}
                        aria-label={t("itemOnFor", say(item.title))}
                        checked={!off.has(item.id)}
                        onChange={() => toggle(item.id)}
                      />
                    </span>
                  </td>
                  <th scope="row" class="item-name">
                    <button
                      class="link row-button"
                      type="button"
                      data-testid={`edit-${item.id}`}
                      aria-expanded={item.id === selected}
                      onClick={() => select(item.id)}
                    >
                      {say(item.title)}
                    </button>
                    <br />
                    <code class="note">{item.id}</code>
                  </th>
                  <td class="nowrap">{t(SEVERITY[item.severity])}</td>
                  <td class="num">{item.severity === "veto" ? "—" : points(item.points)}</td>
                  <td class="nowrap">
                    {item.unverified === true ? (
                      <span class="tag">{t("notVerified")}</span>
                    ) : (
                      <span class="soft">{t("isVerified")}</span>
                    )}
                  </td>
                  {selected === null && (
                    <td>
                      <Rule item={item} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
