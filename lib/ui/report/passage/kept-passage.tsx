import type { PageFacts } from "../../../facts/page-facts.ts";
import { useSpeech } from "../../i18n.tsx";
import { passageOf, type Passage } from "./passage-of.ts";

interface KeptPassageProps {
  readonly facts: PageFacts;
  readonly quote: string;
}

/** What stood on the page when it was audited, behind one click; the page itself may have changed since. */
export function KeptPassage({ facts, quote }: KeptPassageProps) {
  const { t } = useSpeech();
  const passage = passageOf(facts, quote);
  return (
    <details class="kept" data-testid="kept-passage">
      <summary class="note">{t("keptPassage")}</summary>
      <div class="kept-body" lang="zh-CN">
        {facts.title !== "" && <p class="strong">{facts.title}</p>}
        <PassageBody passage={passage} />
      </div>
    </details>
  );
}

function PassageBody({ passage }: { readonly passage: Passage }) {
  const { t } = useSpeech();
  if (passage.kind === "nothing") return <p class="soft">{t("keptNothing")}</p>;
  if (passage.kind === "text") {
    return (
      <p class="kept-text">
        {passage.before}
        {passage.quoted !== "" && <mark>{passage.quoted}</mark>}
        {passage.after}
      </p>
    );
  }
  const { rows, first, total } = passage;
  return (
    <>
      <p class="note">{t("keptRows", first + 1, first + rows.length, total)}</p>
      <table class="flush">
        <caption class="sr">{t("keptRows", first + 1, first + rows.length, total)}</caption>
        <tbody>
          {rows.map(({ title, date }, index) => (
            <tr key={index}>
              <th scope="row">{title}</th>
              <td class="num">{date ?? <span class="dash">—</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
