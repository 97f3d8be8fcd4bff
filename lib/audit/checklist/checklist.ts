import { civilDate } from "../../facts/civil-date.ts";
import { text } from "../../facts/text.ts";
import { z } from "../../facts/zod.ts";
import { scheme } from "./scheme.ts";
import { scoring } from "./scoring.ts";
import { severity } from "../records/verdict.ts";

/** One clause of one document. */
export const basis = z.strictObject({
  /** The document's title with its number, as a ledger cites it: 《政府信息公开条例》（国务院令第711号）. */
  document: z.string(),
  clause: z.string(),
  url: z.string().optional(),
});
export type Basis = z.infer<typeof basis>;

/** How a column (栏目) that an item asks for is recognised on a portal. */
const columnMatcher = z.strictObject({
  /** The name to show and every synonym; compared after normalisation. */
  names: z.array(z.string()).min(1),
  /** Path segments of the column's address: zfxxgknb, ndbg. */
  slugs: z.array(z.string()),
  /** Values of the `ColumnType` meta tag (国办发〔2017〕47号). */
  types: z.array(z.string()),
  /** Words that make a similar name another column: 解读 in 政策文件解读. An exact synonym is not asked. */
  notWith: z.array(z.string()).optional(),
});
export type ColumnMatcher = z.infer<typeof columnMatcher>;

export const checklistItem = z.strictObject({
  id: z.string(),
  title: text,
  basis: z.array(basis).min(1),
  /** The threshold in words, shown beside the rule. */
  threshold: text,
  effective: z.strictObject({ from: civilDate.nullable(), to: civilDate.nullable() }),
  severity,
  /** Full marks of the item; a failed occurrence costs `params.perOccurrence` or all of it, never more than `cap`. */
  points: z.number().min(0),
  cap: z.number().min(0),
  evaluator: z.string(),
  /** What the evaluator takes; its own schema validates it. */
  params: z.record(z.string(), z.unknown()),
  /** The column this item looks for, where it looks for one. */
  column: columnMatcher.optional(),
  howToFix: text,
  /** What the item does not claim, or which threshold is unverified. */
  reviewNote: text.optional(),
  /** How occurrences become points, where a price an occurrence is not enough. */
  scoring: scoring.optional(),
  /** Nobody has read the rule in its source yet: judging says at most `review`. */
  unverified: z.boolean().optional(),
});
export type ChecklistItem = z.infer<typeof checklistItem>;

export const checklist = z.strictObject({
  id: z.string(),
  revision: z.number().int().min(1),
  title: text,
  /** Groups in the order of a report; an item belongs to the group named by the part of its id before the dot. */
  groups: z.array(z.strictObject({ id: z.string(), title: text })),
  items: z.array(checklistItem).min(1),
  /** How the items become one result, where their sum is not enough. */
  scheme: scheme.optional(),
});
export type Checklist = z.infer<typeof checklist>;
