import type { TokenListener } from "./tokens.ts";
import { tokenize } from "./tokens.ts";

/** A text with its references (`&nbsp;`, `&#20013;`) as characters. Most have none, or only spaces. */
export function decodeText(text: string): string {
  if (!text.includes("&")) return text;
  const spaced = text.replaceAll("&nbsp;", "\u00a0");
  return spaced.includes("&") ? decoded(spaced) : spaced;
}

/** The same for a title, where what looks like a tag is none. */
export function decodeTitle(text: string): string {
  return text.includes("&") ? decoded(`<title>${text}`) : text;
}

/** An attribute's value with its references as characters; `&copy=1` in an address is no ©. */
export function decodeAttribute(value: string): string {
  if (!value.includes("&")) return value;
  return value
    .split('"')
    .map((part) => decoded(`<a a="${part}">`))
    .join('"');
}

function decoded(html: string): string {
  const reading = new Reading(html);
  tokenize(html, reading, { entities: true });
  return reading.text;
}

/** Keeps what is text or an attribute's value. */
class Reading implements TokenListener {
  text = "";

  constructor(private readonly source: string) {}

  ontext(start: number, end: number): void {
    this.text += this.source.slice(start, end);
  }

  ontextentity(codepoint: number): void {
    this.text += String.fromCodePoint(codepoint);
  }

  onattribdata(start: number, end: number): void {
    this.ontext(start, end);
  }

  onattribentity(codepoint: number): void {
    this.ontextentity(codepoint);
  }

  onopentagname(): void {}
  onopentagend(): void {}
  onselfclosingtag(): void {}
  onattribname(): void {}
  onattribend(): void {}
  onclosetag(): void {}
  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
