import { useSpeech } from "../../i18n.tsx";

export interface KnownThing {
  readonly key: string;
  readonly what: string;
  readonly detail: string;
  readonly takeBack: () => void;
}

interface KnownListProps {
  readonly title: string;
  readonly things: readonly KnownThing[];
}

/** Things that were said of a bureau, each with the way to take it back. */
export function KnownList({ title, things }: KnownListProps) {
  const { t } = useSpeech();
  if (things.length === 0) return <p class="note">{t("nothingSaid")}</p>;
  return (
    <table class="flush">
      <caption class="sr">{title}</caption>
      <tbody>
        {things.map(({ key, what, detail, takeBack }) => (
          <tr key={key}>
            <th scope="row">
              {what}
              <p class="note">{detail}</p>
            </th>
            <td class="num">
              <button class="btn btn-small" type="button" onClick={takeBack}>
                {t("takeBack")}
                <span class="sr">{t("colon") + what}</span>
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
