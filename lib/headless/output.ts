import { access, constants, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

import { reportsOnPages } from "../../checks/annual/reports-on-pages.ts";
import type { Checklist } from "../audit/checklist/checklist.ts";
import { applyReviews } from "../audit/review/apply-reviews.ts";
import { NO_REVIEWS } from "../audit/review/no-opinion.ts";
import type { RunRecord } from "../audit/records/run-record.ts";
import { ledgerCsv } from "../export/ledger-csv.ts";
import { runWorkbook } from "../export/workbook/run-workbook.ts";
import { workbookXlsx } from "../export/workbook/workbook-xlsx.ts";
import { failed, wrongUsage } from "./command-error.ts";
import type { AuditArguments } from "./audit-arguments.ts";
import type { Audited } from "./run-audit.ts";
import type { Terminal } from "./terminal.ts";

export interface Output {
  write(audited: Audited, checklist: Checklist): Promise<void>;
}

type Target = Pick<AuditArguments, "format" | "out" | "ignore-robots">;

/** Where an audit's result goes. Throws `CommandError` where that place cannot be written. */
export async function outputFor(target: Target, terminal: Terminal): Promise<Output> {
  const { format, out } = target;
  if (out === undefined) {
    if (format === "xlsx") throw wrongUsage(XLSX_NEEDS_FILE);
    return {
      write: ({ record }, checklist) => {
        terminal.out(textOf(record, checklist, format));
        return Promise.resolve();
      },
    };
  }
  const path = resolve(out);
  await refuseUnwritable(path, out);
  return {
    write: async (audited, checklist) => {
      const content =
        format === "xlsx"
          ? await workbookOf(audited, checklist, target)
          : textOf(audited.record, checklist, format);
      await writeFile(path, content).catch((error: unknown) => {
        throw failed(cannotWrite(out, error));
      });
      terminal.err(terminal.language === "zh" ? `结果已存入 ${out}\n` : `Result written to ${out}\n`);
    },
  };
}

const XLSX_NEEDS_FILE = {
  zh: "xlsx 是二进制文件：请用 --out 指定文件名。",
  en: "xlsx is a binary file: name one with --out.",
};

async function workbookOf(
  { record, pages }: Audited,
  checklist: Checklist,
  target: Target,
): Promise<Uint8Array> {
  const run = applyReviews(record, NO_REVIEWS, checklist);
  const sheets = runWorkbook(run, checklist, {
    obeysRobots: !target["ignore-robots"],
    annualReports: reportsOnPages(record.bureau, await pages(), checklist),
  });
  return new Uint8Array(await (await workbookXlsx(sheets)).arrayBuffer());
}

function textOf(record: RunRecord, checklist: Checklist, format: "json" | "csv"): string {
  return format === "csv" ? ledgerCsv(record, checklist) : `${JSON.stringify(record, null, 2)}\n`;
}

async function refuseUnwritable(path: string, shown: string): Promise<void> {
  const existing = await stat(path).catch(() => null);
  if (existing?.isDirectory()) {
    throw wrongUsage({
      zh: `${shown} 是文件夹：--out 后面要写文件名。`,
      en: `${shown} is a directory: --out needs a file name.`,
    });
  }
  const place = existing ? path : dirname(path);
  await access(place, constants.W_OK).catch((error: unknown) => {
    throw wrongUsage(cannotWrite(shown, error));
  });
}

function cannotWrite(path: string, error: unknown) {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return {
    zh: `无法写入 ${path}（${code}）：请检查文件夹是否存在、是否有写入权限。`,
    en: `Cannot write ${path} (${code}): check that the directory exists and that you may write there.`,
  };
}
