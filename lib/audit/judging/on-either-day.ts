import type { CivilDate } from "../../facts/civil-date.ts";
import type { Verdict } from "../records/verdict.ts";

/** One item judged as of this machine's day and as of the servers', where the two clocks disagree. */
interface EitherDay {
  readonly here: Verdict;
  readonly there: Verdict;
  readonly days: { readonly here: CivilDate; readonly there: CivilDate };
}

/** What holds on either day stands; what depends on which of two clocks is right is for a person. */
export function onEitherDay({ here, there, days }: EitherDay): Verdict {
  if (isSame(here, there)) return here;
  return {
    ...here,
    verdict: "review",
    deduction: 0,
    reason: {
      zh: `本机日期（${days.here}）与网站服务器日期（${days.there}）不一致，这一项的结论取决于哪个日期正确，待人工：${here.reason.zh}`,
      en: `This computer's date (${days.here}) and the site's server's (${days.there}) disagree, and this item depends on which is right: a person decides. ${here.reason.en}`,
    },
  };
}

function isSame(here: Verdict, there: Verdict): boolean {
  return here.verdict === there.verdict && keysOf(here) === keysOf(there);
}

function keysOf({ findings }: Verdict): string {
  return findings
    .map(({ key }) => key)
    .sort()
    .join("\n");
}
