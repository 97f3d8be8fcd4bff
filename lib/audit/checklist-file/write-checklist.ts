import type { Checklist } from "../checklist/checklist.ts";

/**
 * A checklist as the file that `parseChecklist` reads, in the order a person reads it: who it is, its groups, its items.
 * Equal checklists give equal bytes.
 */
export function writeChecklist({ id, revision, title, groups, items, scheme }: Checklist): string {
  return `${JSON.stringify({ id, revision, title, groups, items, scheme }, null, 2)}\n`;
}
