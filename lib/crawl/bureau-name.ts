import type { PageFacts } from "../facts/page-facts.ts";

/**
 * What a home page calls its bureau: by its meta tags, else by the sponsor at its foot, else by its title. "" where it
 * says nothing of the kind. `title` is the one a browser shows, where that is known.
 */
export function bureauName({ site, footer, title: own }: PageFacts, title = own): string {
  return site.name || (footer.sponsor ?? "") || title;
}
