import type { Bureau, Expected } from "../bureau.ts";
import type { Family } from "../dialect.ts";
import { OF_PORTAL } from "./of-portal.ts";

/** The same bureau with the same articles on another maker's system; `slug` names its host: `kjj.<slug>.example`. */
export function inDialect(bureau: Bureau, { dialect, lists, home }: Family, slug: string): Bureau {
  const identity = { ...bureau.identity, host: `kjj.${slug}.example` };
  return {
    identity,
    dialect,
    ...(home === undefined ? {} : { home }),
    columns: bureau.columns,
    expected: (referenceDate) => ({
      verdicts: onThatPortal(bureau.expected(referenceDate).verdicts, home),
      lists: lists({ identity, referenceDate, columns: bureau.columns(referenceDate) }),
    }),
  };
}

/** A bureau below another's home page is a channel: the portal's own business is not asked of it. */
function onThatPortal(verdicts: Expected["verdicts"], home: string | undefined): Expected["verdicts"] {
  if (home === undefined || home === "/") return verdicts;
  const exempt = OF_PORTAL.filter((id) => id in verdicts);
  return {
    ...verdicts,
    ...Object.fromEntries(exempt.map((id) => [id, { verdict: "not-applicable" }] as const)),
  };
}
