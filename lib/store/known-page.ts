import { pageFacts, type PageFacts } from "../facts/page-facts.ts";
import type { KnownPage } from "./run-store.ts";
import type { VisitRow } from "./visit-rows.ts";

const { factsVersion } = pageFacts.shape;

/** A visit with its facts, where these facts may stand for what the same bytes would be read as today. */
export function knownPage(
  visit: VisitRow | undefined,
  facts: PageFacts | undefined,
  toolVersion: string,
): KnownPage | null {
  if (visit === undefined || facts === undefined || visit.toolVersion !== toolVersion) return null;
  // Rows outlive the program that wrote them, whatever their type says.
  if (!factsVersion.safeParse(facts.factsVersion).success || facts.capture !== "static") return null;
  const { etag, lastModified, hash } = visit;
  return { facts, validators: { etag, lastModified, hash, finalUrl: facts.finalUrl } };
}
