import type { RunFileProblem } from "../../../export/run-file.ts";
import { useSpeech, type Speech } from "../../i18n.tsx";
import type { RefusedFile } from "./import-desk.ts";

/** Files that were not taken, each with its reason and what to do. */
export function RefusedList({ refused }: { readonly refused: readonly RefusedFile[] }) {
  const speech = useSpeech();
  if (refused.length === 0) return null;
  return (
    <div role="alert">
      <ul class="plain stack" data-testid="refused">
        {refused.map(({ name, problem }) => (
          <li class="notice notice-fail" key={name}>
            <span>
              <strong>{name}</strong> {reasonOf(problem, speech)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function reasonOf(problem: RunFileProblem, { t }: Speech): string {
  switch (problem.kind) {
    case "too-large":
      return t("importTooLarge");
    case "not-json":
      return t("importNotJson");
    case "not-a-run":
      return t("importNotARun");
    case "newer-version":
      return t("importNewer", problem.version);
    case "malformed":
      return t("importMalformed", problem.place);
  }
}
