import type { Checklist } from "../../audit/checklist/checklist.ts";
import type { ReviewedRun } from "../../audit/review/apply-reviews.ts";
import { tallyOf } from "../../audit/records/tally-of.ts";
import type { Verdict } from "../../audit/records/verdict.ts";
import { groupRows } from "../group-rows.ts";
import { scoreLines } from "../score-lines.ts";
import { VERDICT_WORDS } from "../verdict-words.ts";
import { vetoWords } from "../veto-words.ts";
import { html, type Html } from "./html.ts";
import { percentWords, pointsWords } from "./number-words.ts";

const KINDS = ["pass", "fail", "review", "not-applicable", "not-assessed"] as const;

/** 一、结论: vetoes, score with coverage, five counts, then the groups. */
export function summarySection(run: ReviewedRun, checklist: Checklist): Html {
  const { score, coverage, verdicts } = run.record;
  const tally = tallyOf(verdicts);
  const counts = KINDS.map((kind) => `${VERDICT_WORDS[kind]} ${tally[kind]} 项`).join("，");
  const marks =
    score === null
      ? "未评分"
      : `扣 ${pointsWords(score.deducted)} 分，得分 ${pointsWords(score.total)}（满分 ${pointsWords(score.outOf)}）`;
  const share = percentWords(coverage.assessed, coverage.known);
  const dismissed = dismissedOf(run);
  return html`<h2>一、结论</h2>
    <p>
      ${vetoWords(run)}；${marks}，覆盖率 ${share}（应读 ${coverage.known} 页，读到 ${coverage.assessed}
      页）。${counts}。待人工与未检查的项目不作为不符合。${
        dismissed > 0 ? `另有 ${dismissed} 条经复核不计，未列入本报告。` : ""
      }${run.record.status === "partial" ? "网站没有读完，只按已读的网页判定。" : ""}
    </p>
    ${schemeTable(run)} ${groupTable(run, checklist)}`;
}

function schemeTable({ record }: ReviewedRun): Html | null {
  const lines = scoreLines(record.score);
  if (lines.length === 0) return null;
  return html`<table class="keep">
    <caption>
      评定
    </caption>
    <tbody>
      ${lines.map(
        ({ name, value }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${value}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function groupTable(run: ReviewedRun, checklist: Checklist): Html {
  const rows = groupRows(run.record, checklist);
  const dash = (count: number) => (count === 0 ? "—" : count);
  const tally = tallyOf(run.record.verdicts);
  const deducted = run.record.score?.deducted ?? 0;
  return html`<table class="keep">
    <caption>
      分组结果
    </caption>
    <thead>
      <tr>
        <th scope="col">分组</th>
        ${KINDS.map((kind) => html`<th scope="col" class="num">${VERDICT_WORDS[kind]}</th>`)}
        <th scope="col" class="num">扣分</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${row.title.zh}</th>
            ${KINDS.map((kind) => html`<td class="num">${dash(row.tally[kind])}</td>`)}
            <td class="num">${row.veto ? "—" : pointsWords(row.deducted)}</td>
          </tr>`,
      )}
      <tr class="total">
        <th scope="row">合计</th>
        ${KINDS.map((kind) => html`<td class="num">${dash(tally[kind])}</td>`)}
        <td class="num">${pointsWords(deducted)}</td>
      </tr>
    </tbody>
  </table>`;
}

function dismissedOf({ judged, record }: ReviewedRun): number {
  const count = (verdicts: readonly Verdict[]) =>
    verdicts
      .filter(({ verdict }) => verdict === "fail" || verdict === "review")
      .reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
  return count(judged.verdicts) - count(record.verdicts);
}
