import { Parser } from "htmlparser2";
import { drawnParagraph, PICTURE } from "../drawn-paragraph.ts";
import { drawnTable } from "../drawn-table.ts";
import { MarkedTable } from "../marked-table.ts";

/** Deleted words, field codes, and the second copy of a drawing that old programs read instead. */
const SKIPPED = new Set(["w:del", "w:movefrom", "w:instrtext", "mc:fallback", "w:rpr", "w:sectpr"]);
const PICTURES = new Set(["pic:pic", "w:object", "v:imagedata"]);
/** A heading style of the first three levels by its usual names: Heading1, 1, 标题1. */
const HEADING = /^(?:heading|标题)?\s*([1-3])$/i;

/** The main part of a DOCX as HTML: paragraphs, headings, tables, and a picture wherever one stands. */
export function docxHtml(xml: string): { readonly html: string; readonly hasText: boolean } {
  const reader = new Reader();
  const parser = new Parser(reader, { xmlMode: true, decodeEntities: true, lowerCaseTags: true });
  parser.write(xml);
  parser.end();
  return { html: reader.html, hasText: reader.hasText };
}

class Reader {
  html = "";
  hasText = false;
  private skipped = 0;
  private isText = false;
  private paragraph = "";
  private heading = "";
  private hasPicture = false;
  private readonly tables: MarkedTable[] = [];

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.skipped > 0 || SKIPPED.has(name)) {
      this.skipped += 1;
      return;
    }
    const value = attributes["w:val"] ?? "";
    const table = this.tables.at(-1);
    if (PICTURES.has(name)) this.hasPicture = true;
    else if (name === "w:t") this.isText = true;
    else if (name === "w:tab") this.paragraph += " ";
    else if (name === "w:br") this.paragraph += "\n";
    else if (name === "w:p") this.startParagraph();
    else if (name === "w:pstyle") this.heading = HEADING.exec(value)?.[1] ?? "";
    else if (name === "w:tbl") this.tables.push(new MarkedTable());
    else if (name === "w:tr") table?.startRow();
    else if (name === "w:tc") table?.startCell();
    else if (name === "w:gridspan") table?.span(Number.parseInt(value, 10));
    else if (name === "w:vmerge") table?.merge(value === "restart" ? "start" : "continue");
  }

  ontext(text: string): void {
    if (this.isText && this.skipped === 0) this.paragraph += text;
  }

  onclosetag(name: string): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    if (name === "w:t") this.isText = false;
    else if (name === "w:p") this.endParagraph();
    else if (name === "w:tbl") this.endTable();
  }

  private startParagraph(): void {
    // A text box stands inside a paragraph: what was said before it comes first.
    if (this.paragraph !== "") this.endParagraph();
    this.heading = "";
  }

  private endParagraph(): void {
    const { paragraph, heading, hasPicture } = this;
    this.paragraph = "";
    this.heading = "";
    this.hasPicture = false;
    if (paragraph.trim() !== "") this.hasText = true;
    const table = this.tables.at(-1);
    if (table !== undefined) {
      table.add(paragraph);
      if (hasPicture) this.html += PICTURE;
      return;
    }
    this.html += drawnParagraph(paragraph, Number(heading));
    if (hasPicture) this.html += PICTURE;
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (table === undefined) return;
    const outer = this.tables.at(-1);
    if (outer === undefined) this.html += drawnTable(table.rows());
    // A table in a cell: its rows stand below the outer one, which is its layout.
    else outer.holdInner(table);
    for (const inner of table.inner) this.html += drawnTable(inner.rows());
  }
}
