import type { TokenListener } from "./tokens.ts";
import { tokenize } from "./tokens.ts";

/** References that hardly any page is without; with their semicolon they are the same in a text and in a value. */
const CHARACTERS: Readonly<Record<string, string>> = {
  "&nbsp;": "\u00a0",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};
const COMMON = /&(?:nbsp|amp|lt|gt|quot);/g;
const OTHER = /&(?!(?:nbsp|amp|lt|gt|quot);)/;

/** A text with its references (`&nbsp;`, `&#20013;`) as characters. Most have none, or only common ones. */
export function decodeText(text: string): string {
  if (!text.includes("&")) return text;
  return withoutCommon(text) ?? decoded(text);
}

/** The same for a title, where what looks like a tag is none. */
export function decodeTitle(text: string): string {
  return text.includes("&") ? decoded(`<title>${text}`) : text;
}

/** An attribute's value with its references as characters; `&copy=1` in an address is no ©. */
export function decodeAttribute(value: string): string {
  if (!value.includes("&")) return value;
  return withoutCommon(value) ?? decodedParts(value);
}

function decodedParts(value: string): string {
  return value
    .split('"')
    .map((part) => decoded(`<a a="${part}">`))
    .join('"');
}

/** Null where there are others. */
function withoutCommon(text: string): string | null {
  return OTHER.test(text) ? null : text.replace(COMMON, (reference) => CHARACTERS[reference] ?? reference);
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
