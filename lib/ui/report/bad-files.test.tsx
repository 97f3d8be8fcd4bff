// @vitest-environment happy-dom
import "fake-indexeddb/auto";

import { screen } from "@testing-library/preact";
import { beforeEach, describe, expect, test } from "vitest";
import { registry } from "../../../checks/index.ts";
import { checklistOf, itemOf } from "../../../tests/facts/site-of.ts";
import { RECORD } from "../../../tests/screens/literals.ts";
import { show } from "../../../tests/screens/show.tsx";
import { parseChecklist } from "../../audit/checklist-file/parse-checklist.ts";
import { writeChecklist } from "../../audit/checklist-file/write-checklist.ts";
import { GongkaiDatabase } from "../../store/database.ts";
import { mergeRuns } from "../../store/import-runs.ts";
import type { FileKind, FileProblem } from "../../store/saved-file/file-problem.ts";
import type { BytesOfFile } from "../../store/saved-file/read-saved-file.ts";
import { writeBackup } from "../../store/write-backup.ts";
import { useSpeech } from "../i18n.tsx";
import { readChecklistFile } from "./checklists/read-checklist-file.ts";
import { fileProblemWords } from "./file-problem-words.ts";
import { importDesk } from "./import/import-files.ts";
import { CsvPreview } from "./register/csv-preview.tsx";
import { registerDeskOf } from "./register/register-desk-of.ts";
import { previewBackup } from "./settings/preview-backup.ts";

let db: GongkaiDatabase;
let count = 0;
beforeEach(async () => {
  db = new GongkaiDatabase(`bad-files-${(count += 1)}`);
  await mergeRuns(db, [{ id: "run-1", record: RECORD, reviews: [], obeysRobots: true }]);
});

const contents = () => Promise.all(db.tables.map((table) => table.toArray()));
const RUN = JSON.stringify(RECORD);
const CHECKLIST = writeChecklist({ ...checklistOf(itemOf()), id: "own" });
const backup = async (change: object = {}) => {
  const tool = { name: "gongkai-lens", version: "0.1.0" };
  const parts = await writeBackup(db, { tool, madeAt: "2026-11-20T01:00:00Z", withPages: true });
  return JSON.stringify({ ...Object(JSON.parse(parts.join(""))), ...change });
};
const run = (change: object) => JSON.stringify({ ...RECORD, ...change });
const halfOf = (text: string) => text.slice(0, text.length / 2);
const gbk = (text: string) => Uint8Array.from([0xb5, 0xa5, 0xce, 0xbb, ...new TextEncoder().encode(text)]);

/** A file that says it is so large, and must never be opened. */
function unopened(megabytes: number): File {
  const file = new File([], "large");
  Object.defineProperty(file, "size", { value: megabytes * 1024 * 1024 });
  for (const name of ["text", "arrayBuffer", "stream"])
    Object.defineProperty(file, name, { value: () => Promise.reject(new Error("was read")) });
  return file;
}

/** Brings a file in where a user would, and gives what the screen says of it; "" where it was taken. */
async function said(wanted: FileKind, file: File): Promise<string> {
  const problem = await PLACES[wanted](file);
  if (problem === null) return "";
  const Words = () => <p data-testid="said">{fileProblemWords(problem, wanted, useSpeech().t)}</p>;
  show(<Words />);
  return screen.getByTestId("said").textContent;
}

const PLACES: Readonly<Record<FileKind, (file: File & BytesOfFile) => Promise<FileProblem | null>>> = {
  run: async (file) => (await importDesk(db).preview([file])).refused[0]?.problem ?? null,
  backup: async (file) => {
    const preview = await previewBackup(db, file);
    return preview.ok ? null : preview.problem;
  },
  checklist: async (file) => {
    const read = await readChecklistFile(file, (json) => parseChecklist(json, registry));
    return "refused" in read ? read.refused : null;
  },
};

type Bad = readonly [
  sentence: string,
  wanted: FileKind,
  file: () => Promise<BlobPart> | BlobPart,
  says: RegExp,
];

const BAD: readonly Bad[] = [
  ["an empty file", "run", () => "", /文件是空的。请重新导出/],
  ["a file of blanks and a byte order mark", "backup", () => "\uFEFF \r\n", /文件是空的/],
  ["an audit that was not downloaded to its end", "run", () => halfOf(RUN), /到末尾断了.*请重新导出/],
  ["a back-up that was not copied to its end", "backup", async () => halfOf(await backup()), /到末尾断了/],
  ["a table", "run", () => "序号,单位\r\n1,甲局", /不是 JSON 文件。请选/],
  ["a record with a comma too many", "run", () => '{\n"format": 1,,\n}', /第 2 行起读不下去/],
  [
    "an audit of a later version",
    "run",
    () => run({ formatVersion: 2 }),
    /更新的版本导出（格式 2）。请先更新/,
  ],
  [
    "an audit of a version that never was",
    "run",
    () => run({ formatVersion: 0 }),
    /格式版本写的是 0，没有这个版本/,
  ],
  ["a version in quotation marks", "run", () => run({ formatVersion: "1" }), /格式版本写的是 "1"/],
  ["a back-up of a later version", "backup", () => backup({ formatVersion: 9 }), /格式 9/],
  ["verdicts that are no list", "run", () => run({ verdicts: "all" }), /第一处在 verdicts。请重新导出/],
  [
    "points that are a word",
    "run",
    () => run({ score: { ...RECORD.score, total: "六" } }),
    /第一处在 score.total/,
  ],
  ["a day that does not exist", "run", () => run({ referenceDate: "2026-02-30" }), /第一处在 referenceDate/],
  [
    "a home page that is a script",
    "run",
    () => run({ bureau: { ...RECORD.bureau, homeUrl: "javascript:alert(1)" } }),
    /第一处在 bureau.homeUrl/,
  ],
  [
    "an item judged twice",
    "run",
    () => run({ verdicts: [...RECORD.verdicts, RECORD.verdicts[0]] }),
    /“veto.columns-blank”在文件里出现了两次/,
  ],
  [
    "a back-up that was put together of two by hand",
    "backup",
    async () => backup({ runs: [...(await db.runs.toArray()), ...(await db.runs.toArray())] }),
    /“run-1”在文件里出现了两次/,
  ],
  [
    "a back-up of another program",
    "backup",
    () => '{"format":"other/backup","formatVersion":1}',
    /不是公开镜的备份文件。请选/,
  ],
  ["a list of another program", "run", () => "[1,2,3]", /不是公开镜的检查记录。请选/],
  ["nesting without end", "run", () => "[".repeat(100_000) + "]".repeat(100_000), /不是公开镜的检查记录/],
  ["a checklist for an audit", "run", () => CHECKLIST, /这是检查清单。请到“检查清单”里导入/],
  ["a back-up for an audit", "run", () => backup(), /这是备份文件。请到“设置”/],
  ["an audit for a back-up", "backup", () => RUN, /这是一次检查的记录。请到“导入检查”/],
  ["an audit for a checklist", "checklist", () => RUN, /这是一次检查的记录/],
  ["a number for a checklist", "checklist", () => "7", /不是检查清单文件。请选/],
  ["an audit that an editor saved in GBK", "run", () => gbk(RUN), /不是 UTF-8 编码.*请用原来导出的那一份/],
  [
    "an audit that an editor saved in UTF-16",
    "run",
    () => Uint8Array.from([0xff, 0xfe, 0x7b, 0x00, 0xff, 0xdb]),
    /不是 UTF-8 编码/,
  ],
];

describe("a bad file is refused with what is wrong, where, and what to do, and changes nothing", () => {
  test.each(BAD)("%s", async (_, wanted, file, says) => {
    const before = await contents();
    expect(await said(wanted, new File([await file()], "文件.json"))).toMatch(says);
    expect(await contents()).toEqual(before);
  });

  test.each(["run", "checklist"] as const)("100 MB for a %s are not even read", async (wanted) => {
    expect(await said(wanted, unopened(100))).toMatch(/文件有 100 MB，超过 .* MB 的上限，没有读取/);
  });

  test("a back-up larger than a browser can hold is not even read", async () => {
    expect(await said("backup", unopened(500))).toMatch(/文件有 500 MB，超过 400 MB 的上限/);
  });
});

describe("a register that is no good list", () => {
  async function registerSaid(file: File): Promise<string> {
    const background = { askForHosts: () => Promise.resolve(false), workQueue: done, cancelRun: done };
    const read = await registerDeskOf(db, new Map(), background).read(file);
    const { container } = show(
      <CsvPreview file={read} known={[]} put={() => undefined} cancel={() => undefined} />,
    );
    return container.textContent;
  }
  const done = () => Promise.resolve();
  const HEAD = "单位名称,首页\r\n";

  test.each<readonly [string, BlobPart, RegExp]>([
    ["an empty file", "", /文件是空的.*名录没有改动/],
    ["a list without heads", "甲局,https://a.example/", /第一行没有“单位名称”和“首页”两列/],
    [
      "a workbook instead of its CSV",
      Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
      /这是 Excel 工作簿。请.*另存为 CSV/,
    ],
    ["an audit's record", RUN, /第一行没有“单位名称”和“首页”两列/],
    [
      "a line that no encoding can read",
      `${HEAD}甲\uFFFD局,https://a.example/`,
      /第 2 行.*读不出的字.*CSV UTF-8/,
    ],
    [
      "one home page twice",
      `${HEAD}甲局,https://a.example/\r\n乙局,https://a.example/`,
      /第 3 行.*首页与前面一行相同/,
    ],
    ["a script for a home page", `${HEAD}甲局,javascript:alert(1)`, /第 2 行.*首页要写完整网址/],
  ])("%s is told, and nothing is changed", async (_, content, says) => {
    expect(await registerSaid(new File([content], "名录.csv"))).toMatch(says);
    expect(await db.bureaus.count()).toBe(0);
  });

  test("100 MB are not even read", async () => {
    expect(await registerSaid(unopened(100))).toMatch(/文件超过 16 MB，没有读/);
  });

  test("formulas and scripts in names stay words on the screen", async () => {
    const text = await registerSaid(
      new File([`${HEAD}"=CMD|'/C calc'!A0<script>alert(1)</script>",https://a.example/`], "名录.csv"),
    );
    expect(text).toContain("=CMD|'/C calc'!A0<script>alert(1)</script>");
    expect(document.querySelector("script")).toBeNull();
  });
});
