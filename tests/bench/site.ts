import { addressesOf } from "../portal/addresses-of.ts";
import { startPortalApart, type PortalApart } from "../portal/apart/start-portal-apart.ts";
import type { Bureau } from "../portal/bureau.ts";
import { filesOf } from "../portal/files-of.ts";
import { largeBureau } from "../portal/large/large-bureau.ts";

/** The day on which everything is measured. */
export const DAY = "2026-11-20";

/** A large bureau that is served for a measurement. */
export interface Site {
  readonly portal: PortalApart;
  readonly home: string;
  readonly bureau: Bureau;
  /** Paths of every address in scope, files too. */
  readonly known: readonly string[];
  /** Those of them that are pages. */
  readonly pages: readonly string[];
}

/** Serves a large bureau while `use` runs. */
export async function withSite<Result>(
  { pages, latencyMs }: { readonly pages: number; readonly latencyMs: number },
  use: (site: Site) => Promise<Result>,
): Promise<Result> {
  const bureau = largeBureau(pages);
  const portal = await startPortalApart({ bureau: `large-${pages}`, referenceDate: DAY, latencyMs });
  try {
    const columns = bureau.columns(DAY);
    const addresses = addressesOf(columns);
    const known = [...addresses, ...filesOf(columns)];
    return await use({ portal, bureau, home: `${portal.url}/`, known, pages: addresses });
  } finally {
    await portal.close();
  }
}
