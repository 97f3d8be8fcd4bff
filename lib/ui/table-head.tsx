import type { ComponentChild } from "preact";
import { useSpeech, type MessageKey } from "./i18n.tsx";

interface TableHeadProps {
  /** What each column is called; `figure` for one of figures, which stand at the right. */
  readonly heads: readonly (MessageKey | { readonly figure: MessageKey })[];
  /** A cell before them that is more than a word. */
  readonly children?: ComponentChild;
}

/** The head of a table: one word a column. */
export function TableHead({ heads, children }: TableHeadProps) {
  const { t } = useSpeech();
  return (
    <thead>
      <tr>
        {children}
        {heads.map((head) =>
          typeof head === "string" ? (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ) : (
            <th key={head.figure} scope="col" class="num">
              {t(head.figure)}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}
