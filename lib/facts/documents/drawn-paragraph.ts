import { escapeHtml } from "./escape-html.ts";

/** The place of something that has no words. */
export const PICTURE = '<p><img alt=""></p>';

/** A paragraph's lines as HTML, each a block of its own; `level` is that of a heading, 0 for text. */
export function drawnParagraph(text: string, level: number): string {
  const tag = level === 0 ? "p" : `h${level}`;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => `<${tag}>${escapeHtml(line)}</${tag}>`).join("");
}
