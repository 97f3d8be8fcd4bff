import type { ChangeKind } from "../../compare/change.ts";
import { useSpeech } from "../i18n.tsx";
import { CHANGE } from "../words/review-words.ts";

/** What became of a finding since the last audit; nothing where there is none to compare with. */
export function ChangeTag({ kind }: { readonly kind: ChangeKind | null }) {
  const { t } = useSpeech();
  if (kind === null) return <span class="dash">—</span>;
  const isLoud = kind === "new" || kind === "worse";
  return <span class={isLoud ? `tag tag-change-${kind}` : "soft nowrap"}>{t(CHANGE[kind])}</span>;
}
