import { useSpeech } from "../i18n.tsx";
import { CAUSE, CAUSE_ADVICE } from "../words/cause-words.ts";
import type { UnreadGroup } from "./unread-groups.ts";

/** Why pages were not read and what can be done; pages on other hosts are named by host. */
export function CauseLine({ group }: { readonly group: UnreadGroup }) {
  const { t } = useSpeech();
  const hosts = group.hosts.join(t("listComma"));
  return (
    <>
      {group.cause === "needs-permission" ? t(CAUSE[group.cause], hosts) : t(CAUSE[group.cause])}
      <br />
      <span class="note">{t(CAUSE_ADVICE[group.cause])}</span>
    </>
  );
}
