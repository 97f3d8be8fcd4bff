import type { Entry } from "../../../export/entries.ts";
import { byWeight } from "../../by-weight.ts";
import { points } from "../../figures.ts";
import { useSpeech } from "../../i18n.tsx";
import { TableHead } from "../../table-head.tsx";
import { Mark } from "../../mark.tsx";
import { Said } from "../../said.tsx";
import { SeverityTag } from "../../severity-tag.tsx";
import { writeRoute } from "../route.ts";

const SHOWN = 6;

/** What to do first: one line an item that failed or waits for a person, heaviest first, with how to mend it. */
export function TodoTable({ entries }: { readonly entries: readonly Entry[] }) {
  const { t, say } = useSpeech();
  const open = entries.filter((entry) => entry.open);
  const todo = open
    .filter(({ verdict }, index) => open[index - 1]?.verdict !== verdict)
    .filter(({ verdict }) => verdict.verdict !== "not-assessed")
    .sort((a, b) => byWeight(a.verdict, b.verdict))
    .slice(0, SHOWN);
  return (
    <section class="card" data-testid="todo">
      <div class="card-head">
        <h2>{t("whatFirst")}</h2>
        <span class="note">{t("byImpact")}</span>
      </div>
      {todo.length === 0 ? (
        <p class="card-body soft">{t("nothingToDo")}</p>
      ) : (
        <table>
          <caption class="sr">{t("whatFirst")}</caption>
          <TableHead heads={["item", "howToFix", { figure: "pointsAtStake" }]} />
          <tbody>
            {todo.map(({ key, verdict, item }) => (
              <tr key={key}>
                <th scope="row">
                  <span class="line top">
                    <Mark verdict={verdict.verdict} severity={verdict.severity} wordless />
                    <a href={writeRoute({ page: "findings", selected: key })}>
                      {item === null ? verdict.itemId : say(item.title)}
                    </a>
                  </span>
                </th>
                <td class="soft">
                  <Said
                    text={verdict.verdict === "review" || item === null ? verdict.reason : item.howToFix}
                  />
                </td>
                <td class="num">
                  {verdict.severity === "veto" ? (
                    <SeverityTag {...verdict} deduction={0} />
                  ) : verdict.verdict === "review" ? (
                    t("undecided")
                  ) : (
                    points(verdict.deduction)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
