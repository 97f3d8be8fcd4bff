import { listItems } from "../../facts/lists/list-rows.ts";
import { openPage } from "../../facts/page/page.ts";
import type { ListItem } from "../../facts/page-facts.ts";

/** The rows of a list that came as bare pieces of HTML, with addresses relative to `base`. */
export function fragmentRows(html: string, base: string): ListItem[] {
  return listItems(openPage(`<ul class="list">${html}</ul>`, base), null);
}
