import { useSpeech } from "../../i18n.tsx";
import { fileProblemWords } from "../file-problem-words.ts";
import type { RefusedFile } from "./import-desk.ts";

/** Files that were not taken, each with its reason and what to do. */
export function RefusedList({ refused }: { readonly refused: readonly RefusedFile[] }) {
  const { t } = useSpeech();
  if (refused.length === 0) return null;
  return (
    <div role="alert">
      <ul class="plain stack" data-testid="refused">
        {refused.map(({ name, problem }) => (
          <li class="notice notice-fail" key={name}>
            <span>
              <strong>{name}</strong> {fileProblemWords(problem, "run", t)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
