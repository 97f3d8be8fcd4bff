import { useState } from "preact/hooks";
import type { Cause } from "../../facts/cause.ts";
import type { Result } from "../../platform/commands.ts";
import { CommandNotice, type CommandFailure } from "../command-notice.tsx";
import { useSpeech } from "../i18n.tsx";
import { AllowHostsButton, type AllowHosts } from "./allow-hosts.tsx";
import { SafeLink } from "./safe-link.tsx";
import type { UnreadGroup } from "./unread-groups.ts";
import { UNREAD_REMEDY } from "./unread-remedies.ts";

/** Takes the audit up again for what was left out for these causes. */
export type ReadAgain = (causes: readonly Cause[], morePages: number) => Promise<Result>;

/** What the buttons need that get pages read. */
export interface Remedies {
  readonly homeUrl: string;
  readonly allowHosts: AllowHosts;
  readonly readAgain: ReadAgain;
}

interface UnreadRemedyButtonProps extends Remedies {
  readonly group: UnreadGroup;
  /** Among other causes: the button alone, and nothing where only a person can look. */
  readonly isBrief?: boolean;
}

/** The one button that gets pages of this cause read, or opens the first of them where only a person can. */
export function UnreadRemedyButton(props: UnreadRemedyButtonProps) {
  const { group, homeUrl, allowHosts, readAgain, isBrief = false } = props;
  const { t } = useSpeech();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const remedy = UNREAD_REMEDY[group.cause];
  const [first = homeUrl] = group.urls;
  if (remedy.kind === "allow")
    return <AllowHostsButton urls={group.urls} allowHosts={allowHosts} isBrief={isBrief} />;
  if (remedy.kind === "look") {
    return isBrief ? null : (
      <div class="card-body stack">
        {remedy.advice !== undefined && <p class="soft">{t(remedy.advice)}</p>}
        <p>
          <SafeLink url={first}>{t(remedy.word)}</SafeLink>
        </p>
      </div>
    );
  }
  const ask = async () => {
    setBusy(true);
    const result = await readAgain([group.cause], remedy.morePages);
    setFailure(result.ok ? null : result);
    setBusy(false);
  };
  return (
    <div class={isBrief ? "remedy" : "card-body stack"}>
      <p class="line wrap">
        {remedy.opensFirst === true && <SafeLink url={first}>{t("openVerification")}</SafeLink>}
        <button
          class="btn btn-small"
          type="button"
          data-testid={`remedy-${group.cause}`}
          disabled={isBusy}
          onClick={() => void ask()}
        >
          {t(remedy.word, remedy.morePages)}
        </button>
        {failure?.error === "tab-gone" && <SafeLink url={homeUrl}>{t("openSite")}</SafeLink>}
      </p>
      <CommandNotice failure={failure} />
    </div>
  );
}
