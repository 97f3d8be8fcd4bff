import { civilDate } from "../civil-date.ts";
import { fileFormat } from "../file-format.ts";
import { z } from "../zod.ts";
import { figureKind } from "./figure-kind.ts";
import { partId } from "./part-id.ts";
import { subTopic } from "./sub-topic.ts";

const cell = z.object({
  column: z.string(),
  /** What the page writes, without white space. */
  raw: z.string(),
  /** A blank cell counts as 0; null = something stands there that is no number. */
  value: z.number().nullable(),
  blank: z.boolean(),
});
export type Cell = z.infer<typeof cell>;

const row = z.object({ id: z.string(), label: z.string(), cells: z.array(cell) });
export type Row = z.infer<typeof row>;

const table = z.object({
  rows: z.array(row),
  /** Labels of rows that hold figures and that the catalogue does not know, or whose figures have no sure column. */
  unread: z.array(z.string()),
});
/** Table 二, 三 or 四 by the ids of `table-catalogue.ts`; rows in the page's order. */
export type Table = z.infer<typeof table>;

const part = z.object({
  /** As written: 一; "" where headings have no numbers. */
  number: z.string(),
  heading: z.string(),
  /** What the heading announces; one heading may cover two statutory parts, an unusual one none. */
  covers: z.array(partId),
  /** Characters under it, white space and tables' text not counted. */
  length: z.number(),
  tables: z.number(),
  /** Pictures and frames, in which anything may stand. */
  pictures: z.number(),
});
export type Part = z.infer<typeof part>;

const said = z.object({ sentence: z.string() });

/** One annual report on disclosure (政府信息公开工作年度报告), as it was read; no opinion. */
export const annualReport = z.object({
  /** The year reported on, from the title: publication comes the year after. */
  year: z.number().int(),
  title: z.string(),
  /** As the title names it, else the signature; "" when neither does. */
  bureau: z.string(),
  /** Where it was read: the page, or the file that the page carries. */
  url: z.string(),
  /** A page or a kind of file: in some, what is missing may only not have been seen (`mayHoldMore`). */
  from: z.enum(["page", ...fileFormat.options]),
  edition: z.enum(["2007", "2019", "2021"]),
  /** Characters of text outside tables. */
  length: z.number(),
  parts: z.array(part),
  /** Parts that other headings name, outside 总体情况. */
  alsoNamed: z.array(partId),
  /** Statutory contents of the first edition that the text speaks of, under whatever heading. */
  mentioned: z.array(partId),
  announced: said.extend({ count: z.number().int() }).nullable(),
  signature: z
    .object({ bureau: z.string(), date: civilDate.nullable(), raw: z.string(), cut: z.boolean() })
    .nullable(),
  subTopics: z.array(subTopic),
  tables: z.object({ two: table.nullable(), three: table.nullable(), four: table.nullable() }),
  /** Tables with figures that are none of the three, pictures, frames: places where more may stand. */
  beside: z.object({ tables: z.number(), pictures: z.number(), frames: z.number() }),
  figures: z.array(said.extend({ what: figureKind, value: z.number() })),
  /** The sentence that says no request came in. */
  noRequests: z.string().nullable(),
  sums: z.array(
    said.extend({
      subject: z.string(),
      unit: z.string(),
      total: z.number(),
      parts: z.array(z.object({ name: z.string(), value: z.number() })),
    }),
  ),
  citations: z.array(said.extend({ number: z.string() })),
  /** Paragraphs long enough to be compared with last year's. */
  paragraphs: z.array(z.object({ part: partId.nullable(), text: z.string() })),
});
export type AnnualReport = z.infer<typeof annualReport>;
