import type { Comparable } from "../../../compare/bureaus/comparable.ts";
import { useSpeech } from "../../i18n.tsx";

interface OthersNoteProps {
  readonly others: Comparable["other"];
  readonly checklist: Comparable["checklist"];
}

/** Names the bureaus that were audited by another checklist or revision and so stand beside nobody. */
export function OthersNote({ others, checklist }: OthersNoteProps) {
  const { t } = useSpeech();
  if (others.length === 0 || checklist === null) return null;
  const names = others.map(
    ({ record }) => `${record.bureau.name}（${record.checklist.id} ${record.checklist.revision}）`,
  );
  return (
    <p class="notice notice-flat" data-testid="others">
      {t("notComparableBureaus", others.length, `${checklist.id} ${checklist.revision}`, names.join("、"))}
    </p>
  );
}
