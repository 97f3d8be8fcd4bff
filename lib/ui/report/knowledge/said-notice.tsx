import { points } from "../../figures.ts";
import { useSpeech } from "../../i18n.tsx";
import type { KnowledgeDesk, SaidOutcome } from "./knowledge-desk.ts";

/** What became of the last correction, answer or mark: told once to those who do not see it. */
export function SaidNotice({ outcome }: Pick<KnowledgeDesk, "outcome">) {
  const { t } = useSpeech();
  return (
    <div role="status" data-testid="said" data-outcome={outcome?.kind ?? ""}>
      {outcome !== null && (
        <p class={outcome.kind === "failed" ? "notice notice-fail" : "notice notice-accent"}>
          {sentence(outcome, t)}
        </p>
      )}
    </div>
  );
}

function sentence(outcome: SaidOutcome, t: ReturnType<typeof useSpeech>["t"]): string {
  switch (outcome.kind) {
    case "judging":
      return t("saidJudging");
    case "kept":
      return t("saidKept");
    case "failed":
      return t("errorStorageFailed");
    case "judged": {
      const { before, after, changed } = outcome.effect;
      const score = (value: typeof before) => (value === null ? t("unscored") : points(value.total));
      return changed.length === 0
        ? t("saidNoChange")
        : t("saidChanged", changed.length, score(before), score(after));
    }
  }
}
