import type { PageFacts } from "../../../facts/page-facts.ts";
import type { RecheckResult, Result } from "../../../platform/commands.ts";

/** What the report needs of the pages behind its findings. */
export interface PageDesk {
  /** The page as this audit read it; null where none was kept: the audit came from a file, or never read it. */
  readonly kept: (runId: string, url: string) => Promise<PageFacts | null>;
  /** Reads again what one item is judged by and judges it afresh. `tab-gone`: the site must be opened first. */
  readonly recheck: (runId: string, itemId: string) => Promise<Result<RecheckResult>>;
}
