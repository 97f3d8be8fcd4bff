import type { PageFacts } from "../../facts/page-facts.ts";
import { useSpeech } from "../i18n.tsx";

const SHOWN = 5;

/** The first rows of a list, so that one sees at a glance whether it was read rightly. */
export function PageRows({ facts }: { readonly facts: PageFacts }) {
  const { t } = useSpeech();
  const rows = facts.items.slice(0, SHOWN);
  return (
    <section class="panel-part">
      <h3>{t("firstRows", rows.length)}</h3>
      <table class="flush">
        <caption class="sr">{t("firstRows", rows.length)}</caption>
        <tbody>
          {rows.map(({ title, date }, index) => (
            <tr key={index}>
              <th scope="row">{title}</th>
              <td class="num soft">{date ?? <span class="dash">—</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
