import { findChecklist } from "../../audit/checklist/checklist-shelf.ts";
import type { Checklist } from "../../audit/checklist/checklist.ts";
import type { ReviewedRun } from "../../audit/review/apply-reviews.ts";
import { comparable } from "../../compare/bureaus/comparable.ts";
import { ranking } from "../../compare/bureaus/ranking.ts";
import { checklistWords } from "../checklist-words.ts";
import { openEntriesOf, type Entry } from "../entries.ts";
import { Html, html } from "../paper/html.ts";
import { percentWords, pointsWords } from "../paper/number-words.ts";
import { PAPER_STYLE } from "../paper/paper-style.ts";
import { UNRANKED_WORDS } from "../unranked-words.ts";
import { vetoState } from "../veto-state.ts";

export interface QuarterlyOptions {
  readonly checklists: ReadonlyMap<string, Checklist>;
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

/** One bureau with what its ledger lists. */
interface Audited {
  readonly run: ReviewedRun;
  readonly name: string;
  readonly failed: readonly Entry[];
  readonly checklist: Checklist | undefined;
}

const NUMERALS = ["一", "二", "三", "四"] as const;
/** For people to fill in: the program knows nothing of it. */
const BLANK = "＿＿＿＿";
const LEAST_COVERAGE = 0.9;

/**
 * The quarterly summary (季度通报) of these audits, one for each bureau: a document of its own that Word
 * opens for editing. Its figures come from the functions of the screen; what no audit tells is left to be filled in.
 */
export function quarterlyHtml(runs: readonly ReviewedRun[], options: QuarterlyOptions): string {
  const title = `${options.year} 年第${NUMERALS[options.quarter - 1] ?? ""}季度政务公开检查情况通报（草稿）`;
  const audited = runs.map((run) => auditedOf(run, options.checklists));
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${new Html(PAPER_STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${overall(audited)} ${problems(audited)} ${demands(audited)} ${vetoList(audited)}
          ${scoreList(audited)} ${issueList(audited)}
        </main>
      </body>
    </html> `.text;
}

function auditedOf(run: ReviewedRun, checklists: ReadonlyMap<string, Checklist>): Audited {
  const { id, revision } = run.record.checklist;
  const checklist = findChecklist(checklists, id, revision);
  const entries = checklist === undefined ? [] : openEntriesOf(run, checklist);
  const failed = entries.filter(({ verdict }) => verdict.verdict === "fail");
  return { run, name: run.record.bureau.name, failed, checklist };
}

function overall(audited: readonly Audited[]): Html {
  const met = audited.filter(hasVeto);
  const unconfirmed = met.filter(({ run }) => vetoState(run).unconfirmed > 0);
  const thin = audited.filter(isThin);
  const items = audited.flatMap(({ run }) => run.record.verdicts.filter(({ verdict }) => verdict === "fail"));
  return html`<h2>一、总体情况</h2>
    <p>
      本季度检查 ${audited.length} 家单位，其中 ${met.length}
      家触及单项否决${
        unconfirmed.length > 0 ? `（${unconfirmed.length} 家尚未全部复核，印发前须复核）` : ""
      }，${audited.length - met.length}
      家未见触及（占 ${percentWords(audited.length - met.length, audited.length)}）；不符合 ${items.length}
      项次，列出问题 ${audited.reduce((sum, { failed }) => sum + failed.length, 0)}
      条。${
        thin.length > 0
          ? `${thin.length} 家的网页读到不足九成，其结果只作参考：${namesOf(thin)}。`
          : "各单位应读的网页均读到九成以上。"
      }待人工判断和未检查的项目没有计入不符合。
    </p>
    <p>上季度问题整改情况：${BLANK}。政策解读数量：${BLANK}。网站支持 IPv6 情况：${BLANK}。</p>`;
}

/** By item, the ones that most bureaus share first, each with the bureaus by name. */
function problems(audited: readonly Audited[]): Html {
  const byItem = new Map<string, { title: string; names: Set<string> }>();
  for (const { name, failed } of audited) {
    for (const { verdict, item } of failed) {
      const known = byItem.get(verdict.itemId) ?? {
        title: item?.title.zh ?? verdict.itemId,
        names: new Set<string>(),
      };
      known.names.add(name);
      byItem.set(verdict.itemId, known);
    }
  }
  const rows = [...byItem.values()].sort((a, b) => b.names.size - a.names.size);
  return html`<h2>二、主要问题</h2>
    ${
      rows.length === 0
        ? html`<p>已检查的项目未见不符合。</p>`
        : rows.map(
            ({ title, names }, index) =>
              html`<p>${index + 1}．${title}（${names.size} 家）：${[...names].join("、")}。</p>`,
          )
    }`;
}

function demands(audited: readonly Audited[]): Html {
  const open = audited.filter(({ failed }) => failed.length > 0);
  return html`<h2>三、下一步要求</h2>
    <p>
      （一）${open.length === 0 ? "各单位" : `${open.length} 家有不符合项的单位`}请对照附件逐条整改，于
      ${BLANK} 前完成，并填报每条问题的整改链接。
    </p>
    <p>（二）对判定有异议的，请于 ${BLANK} 前附网页地址提出复核。</p>
    <p>（三）${BLANK}</p>`;
}

function vetoList(audited: readonly Audited[]): Html {
  const met = audited.filter(hasVeto);
  return html`<h2>附件 1　触及单项否决的单位</h2>
    ${
      met.length === 0
        ? html`<p>无。</p>`
        : table(
            "触及单项否决的单位",
            ["单位", "单项否决项", "复核"],
            met.map(({ name, run, failed }) => {
              const { unconfirmed } = vetoState(run);
              const titles = failed
                .filter(({ verdict }) => verdict.severity === "veto")
                .map(({ item, verdict }) => item?.title.zh ?? verdict.itemId);
              return [name, [...new Set(titles)].join("、"), unconfirmed === 0 ? "已复核确认" : "尚未复核"];
            }),
          )
    }`;
}

function scoreList(audited: readonly Audited[]): Html {
  return html`<h2>附件 2　各单位结果</h2>
    ${table(
      "各单位结果",
      ["单位", "名次", "得分", "满分", "覆盖率", "不符合项", "基准日期", "检查清单"],
      byPlace(audited).map(({ name, place, checklist, run: { record } }) => [
        name,
        place,
        record.score === null ? "未评分" : pointsWords(record.score.total),
        record.score === null ? "—" : pointsWords(record.score.outOf),
        percentWords(record.coverage.assessed, record.coverage.known),
        String(record.verdicts.filter(({ verdict }) => verdict === "fail").length),
        record.referenceDate,
        checklistWords(record.checklist, checklist),
      ]),
    )}`;
}

/** In the order of their places, as the comparison gives them; those of another checklist have none. */
function byPlace(audited: readonly Audited[]): readonly (Audited & { readonly place: string })[] {
  const byRecord = new Map(audited.map((one) => [one.run.record, one]));
  const contenders = audited.map(({ run: { record } }) => ({ runId: record.bureau.homeUrl, record }));
  const { same, other } = comparable(contenders);
  const placed = ranking(same).map(({ contender, place, unranked }) => ({
    ...contender,
    place: unranked === null ? String(place) : UNRANKED_WORDS[unranked],
  }));
  const rest = other.map((one) => ({ ...one, place: "清单不同，不排名" }));
  return [...placed, ...rest].flatMap(({ record, place }) => {
    const known = byRecord.get(record);
    return known === undefined ? [] : [{ ...known, place }];
  });
}

function issueList(audited: readonly Audited[]): Html {
  const rows = audited.flatMap(({ name, failed }) =>
    failed.map(({ item, verdict, message, evidence, deduction }) => [
      name,
      item?.title.zh ?? verdict.itemId,
      message.zh,
      evidence[0]?.url ?? "—",
      deduction === null ? "—" : pointsWords(deduction),
    ]),
  );
  return html`<h2>附件 3　问题清单</h2>
    ${
      rows.length === 0
        ? html`<p>无。</p>`
        : table("问题清单", ["单位", "检查项", "看到什么", "网页", "扣分"], rows)
    }`;
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): Html {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first = "", ...rest]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${rest.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function hasVeto({ run }: Audited): boolean {
  return vetoState(run).met.length > 0;
}

function isThin({ run: { record } }: Audited): boolean {
  const { assessed, known } = record.coverage;
  return known === 0 || assessed / known < LEAST_COVERAGE;
}

function namesOf(audited: readonly Audited[]): string {
  return audited.map(({ name }) => name).join("、");
}
