import type { BureauRuns } from "./bureau-runs.ts";

/** What the user changed of “all bureaus by their newest audit”. Both are keyed by the bureau's home page. */
export interface Choice {
  readonly left: ReadonlySet<string>;
  readonly runs: ReadonlyMap<string, string>;
}

export const EVERYBODY: Choice = { left: new Set(), runs: new Map() };

/** The runs to compare, in the order of the bureaus. */
export function chosenRuns(bureaus: readonly BureauRuns[], { left, runs }: Choice): readonly string[] {
  return bureaus
    .filter(({ homeUrl }) => !left.has(homeUrl))
    .map(({ homeUrl, runs: [newest, ...older] }) => {
      const wish = runs.get(homeUrl);
      return [newest, ...older].some(({ id }) => id === wish) && wish !== undefined ? wish : newest.id;
    });
}
