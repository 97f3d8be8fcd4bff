import type { AnnualReport } from "./annual-report.ts";
import { APPLICANTS, DISPUTE_BLOCKS, DISPUTE_RESULTS, REQUEST_ROWS } from "./table-catalogue.ts";

export type TableKind = keyof AnnualReport["tables"];

/** A row that the format prescribes, with its columns. */
export interface RowOfFormat {
  readonly id: string;
  readonly columns: readonly string[];
}

type Tables = Readonly<Record<TableKind, readonly RowOfFormat[]>>;

const DOCUMENTS = ["made", "repealed", "in-force"];
const TRIAL_DOCUMENTS = ["newly-made", "newly-opened", "open"];
const TRIAL_ITEMS = ["items-before", "change", "decisions"];
/** （六）其他处理 is one row until report year 2020 and three from 2021 on. */
const TRIAL_OTHER = "other";

/** 国办公开办函〔2021〕30号, report years from 2021. */
const CURRENT: Tables = {
  two: [
    { id: "rules", columns: DOCUMENTS },
    { id: "documents", columns: DOCUMENTS },
    { id: "permits", columns: ["decisions"] },
    { id: "penalties", columns: ["decisions"] },
    { id: "coercion", columns: ["decisions"] },
    { id: "fees", columns: ["charged"] },
  ],
  three: requests((id) => id !== TRIAL_OTHER),
  four: disputes(),
};

/** 国办公开办函〔2019〕60号, report years 2019 and 2020. */
const TRIAL: Tables = {
  two: [
    { id: "rules", columns: TRIAL_DOCUMENTS },
    { id: "documents", columns: TRIAL_DOCUMENTS },
    { id: "permits", columns: TRIAL_ITEMS },
    { id: "services", columns: TRIAL_ITEMS },
    { id: "penalties", columns: TRIAL_ITEMS },
    { id: "coercion", columns: TRIAL_ITEMS },
    { id: "fees", columns: ["items-before", "change"] },
    { id: "procurement", columns: ["purchases", "amount"] },
  ],
  three: requests((id) => !id.startsWith(`${TRIAL_OTHER}-`)),
  four: disputes(),
};

/** The rows and columns that a report of this edition must show; null before there were tables. */
export function tablesOfEdition(edition: AnnualReport["edition"]): Tables | null {
  if (edition === "2007") return null;
  return edition === "2019" ? TRIAL : CURRENT;
}

function requests(has: (id: string) => boolean): RowOfFormat[] {
  const columns = APPLICANTS.map(({ id }) => id);
  return REQUEST_ROWS.filter(({ id }) => has(id)).map(({ id }) => ({ id, columns }));
}

function disputes(): RowOfFormat[] {
  const columns = DISPUTE_RESULTS.map(({ id }) => id);
  return DISPUTE_BLOCKS.map(({ id }) => ({ id, columns }));
}
