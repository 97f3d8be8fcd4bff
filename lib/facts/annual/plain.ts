import { bareText } from "../plain-text/clean-text.ts";
import { simplified } from "../plain-text/traditional.ts";

/** A report's text as it is compared: half width, mainland words in simplified characters, no white space. */
export function plain(text: string): string {
  return simplified(bareText(text.normalize("NFKC")));
}
