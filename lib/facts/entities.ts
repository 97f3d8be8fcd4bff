import { TokenListener, tokenize } from "./tokens.ts";

/** A text with its references (`&nbsp;`, `&#20013;`) as characters. Most have none, or only spaces. */
export function decodeText(text: string): string {
  if (!text.includes("&")) return text;
  const spaced = text.replaceAll("&nbsp;", "\u00a0");
  return spaced.includes("&") ? decoded(spaced) : spaced;
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
class Reading extends TokenListener {
  text = "";

  override ontext(start: number, end: number): void {
    this.text += this.source.slice(start, end);
  }

  override ontextentity(codepoint: number): void {
    this.text += String.fromCodePoint(codepoint);
  }

  override onattribdata(start: number, end: number): void {
    this.text += this.source.slice(start, end);
  }

  override onattribentity(codepoint: number): void {
    this.text += String.fromCodePoint(codepoint);
  }
}
