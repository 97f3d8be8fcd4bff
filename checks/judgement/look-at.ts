import { findingKey } from "../../lib/audit/records/finding-key.ts";
import type { Evidence, Finding } from "../../lib/audit/records/verdict.ts";
import { normaliseUrl } from "../../lib/facts/addresses/page-url.ts";
import type { Text } from "../../lib/facts/text.ts";

/** What a person must look at: one finding that says why and shows every page. None where there is no page to show. */
export function lookAt(itemId: string, message: Text, evidence: readonly Evidence[]): Finding[] {
  const [first] = evidence;
  if (first === undefined) return [];
  const key = findingKey(itemId, normaliseUrl(first.url) ?? first.url);
  return [{ key, message, evidence: [...evidence] }];
}
