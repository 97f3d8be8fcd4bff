import type { PageFacts } from "../../../facts/page-facts.ts";

/** What the report needs of the pages behind its findings. */
export interface PageDesk {
  /** The page as this audit read it; null where none was kept: the audit came from a file, or never read it. */
  readonly kept: (runId: string, url: string) => Promise<PageFacts | null>;
}
