import type { BureauKnowledge } from "../../../audit/records/bureau-knowledge.ts";
import type { ChecklistEffect } from "../../../audit/judging/checklist-effect.ts";
import type { CivilDate } from "../../../facts/civil-date.ts";

/** What came of the last thing that was said. */
export type SaidOutcome =
  | { readonly kind: "judging" }
  | { readonly kind: "judged"; readonly effect: ChecklistEffect }
  /** Kept for the audits to come: this one cannot be judged again, its pages are not here. */
  | { readonly kind: "kept" }
  | { readonly kind: "failed" };

/** What people say of the bureau at hand, once and for all its audits. */
export interface KnowledgeDesk {
  readonly known: BureauKnowledge;
  /** Under whose name it is said; "" while nobody has given one. */
  readonly person: string;
  readonly today: CivilDate;
  /** Keeps the change and judges the audit on the screen again, without reading a page. */
  readonly say: (change: (known: BureauKnowledge) => BureauKnowledge) => void;
  readonly outcome: SaidOutcome | null;
  /** Address prefixes of the bureau's later audits; empty = its own host. */
  readonly scopes: readonly string[];
  readonly setScopes: (scopes: readonly string[]) => void;
}
