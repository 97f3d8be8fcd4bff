import type { Label } from "../../lib/facts/annual/table-catalogue.ts";
import {
  APPLICANTS,
  DISCLOSURE_COLUMNS,
  DISCLOSURE_ROWS,
  DISPUTE_BLOCKS,
  DISPUTE_RESULTS,
  REQUEST_ROWS,
} from "../../lib/facts/annual/table-catalogue.ts";
import type { TableKind } from "../../lib/facts/annual/tables-of-edition.ts";
import type { Text } from "../../lib/facts/text.ts";

export const TABLE_NAMES: Readonly<Record<TableKind, Text>> = {
  two: { zh: "表二", en: "table 2" },
  three: { zh: "表三", en: "table 3" },
  four: { zh: "表四", en: "table 4" },
};

export const CATALOGUES: Readonly<
  Record<TableKind, { readonly rows: readonly Label[]; readonly columns: readonly Label[] }>
> = {
  two: { rows: DISCLOSURE_ROWS, columns: DISCLOSURE_COLUMNS },
  three: { rows: REQUEST_ROWS, columns: APPLICANTS },
  four: { rows: DISPUTE_BLOCKS, columns: DISPUTE_RESULTS },
};
