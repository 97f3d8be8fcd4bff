import type { PageFacts } from "../page-facts.ts";

type Worded = Pick<PageFacts, "title" | "items" | "sections" | "attachments" | "columns" | "text">;

/** The same facts with personal numbers masked wherever a page's words are kept. */
export function hideNumbers<Facts extends Worded>(facts: Facts, hide: (text: string) => string): Facts {
  return {
    ...facts,
    title: hide(facts.title),
    text: hide(facts.text),
    items: facts.items.map((item) => ({ ...item, title: hide(item.title) })),
    sections: facts.sections.map((section) => ({ ...section, heading: hide(section.heading) })),
    attachments: facts.attachments.map((file) => ({ ...file, name: hide(file.name) })),
    columns: facts.columns.map((link) => ({ ...link, name: hide(link.name) })),
  };
}
