import type { Bureau } from "../bureau.ts";
import type { Family } from "../dialect.ts";

/** The same bureau with the same articles on another maker's system; `slug` names its host: `kjj.<slug>.example`. */
export function inDialect(bureau: Bureau, { dialect, lists, home }: Family, slug: string): Bureau {
  const identity = { ...bureau.identity, host: `kjj.${slug}.example` };
  return {
    identity,
    dialect,
    ...(home === undefined ? {} : { home }),
    columns: bureau.columns,
    expected: (referenceDate) => ({
      verdicts: bureau.expected(referenceDate).verdicts,
      lists: lists({ identity, referenceDate, columns: bureau.columns(referenceDate) }),
    }),
  };
}
