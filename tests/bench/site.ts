import { addressesOf } from "../portal/addresses-of.ts";
import { startPortalApart, type PortalApart } from "../portal/apart/start-portal-apart.ts";
import type { Bureau } from "../portal/bureau.ts";
import { largeBureau } from "../portal/large/large-bureau.ts";

/** The day on which everything is measured. */
export const DAY = "2026-11-20";

/** A large bureau that is served for a measurement. */
export interface Site {
  readonly portal: PortalApart;
  readonly home: string;
  readonly bureau: Bureau;
  /** Paths of every address in scope. */
  readonly known: readonly string[];
}

/** Serves a large bureau while `use` runs. */
export async function withSite<Result>(
  { pages, latencyMs }: { readonly pages: number; readonly latencyMs: number },
  use: (site: Site) => Promise<Result>,
): Promise<Result> {
  const bureau = largeBureau(pages);
  const portal = await startPortalApart({ bureau: `large-${pages}`, referenceDate: DAY, latencyMs });
  try {
    return await use({ portal, bureau, home: `${portal.url}/`, known: addressesOf(bureau.columns(DAY)) });
  } finally {
    await portal.close();
  }
}
