import type { Expected } from "../portal/bureau.ts";

/** What a look at the columns must say of a bureau without dead links: it tries some links, and so passes none. */
export function afterALook(expected: Expected): Expected {
  const verdicts = { ...expected.verdicts, "content.dead-links": { verdict: "not-assessed" } as const };
  return { ...expected, verdicts };
}
