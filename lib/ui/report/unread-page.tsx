import type { Coverage } from "../../audit/records/run-record.ts";
import { useSpeech } from "../i18n.tsx";
import type { AllowHosts } from "./allow-hosts.tsx";
import { CauseLine } from "./cause-line.tsx";
import { SafeLink } from "./safe-link.tsx";
import { unreadGroups } from "./unread-groups.ts";
import { UnreadRemedyButton, type ReadAgain } from "./unread-remedy-button.tsx";

interface UnreadPageProps {
  readonly coverage: Coverage;
  readonly homeUrl: string;
  readonly allowHosts: AllowHosts;
  readonly readAgain: ReadAgain;
}

/** Every address that was not read, under its cause, and the button that gets it read where there is one. */
export function UnreadPage({ coverage, homeUrl, allowHosts, readAgain }: UnreadPageProps) {
  const { t } = useSpeech();
  const groups = unreadGroups(coverage);
  return (
    <div class="content stack" data-testid="unread">
      <p class="notice">
        {groups.length === 0
          ? t("allRead", coverage.assessed)
          : t("unreadLead", coverage.notAssessed.length, coverage.assessed, coverage.known)}
      </p>
      {groups.map((group) => (
        <section class="card" key={group.cause} data-cause={group.cause}>
          <div class="card-head">
            <h2>
              <CauseLine group={group} />
            </h2>
            <span class="note nowrap">{t("pagesCount", group.urls.length)}</span>
          </div>
          <UnreadRemedyButton group={group} homeUrl={homeUrl} allowHosts={allowHosts} readAgain={readAgain} />
          <ul class="addresses">
            {group.urls.map((url) => (
              <li key={url}>
                <SafeLink url={url}>{url}</SafeLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
