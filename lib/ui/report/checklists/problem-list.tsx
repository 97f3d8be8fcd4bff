import type { Problem } from "../../../audit/checklist-file/problem.ts";
import { useSpeech } from "../../i18n.tsx";

/** More would scroll the first away, and one mistake often causes the next. */
const MOST = 20;

/** What is wrong with a checklist, each with its place. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { t, say } = useSpeech();
  return (
    <div class="notice notice-fail" role="alert" data-testid="problems">
      <div>
        <p>{t("checklistProblems", problems.length)}</p>
        <ul>
          {problems.slice(0, MOST).map(({ path, message }) => (
            <li key={path + message.zh}>{say(message)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
