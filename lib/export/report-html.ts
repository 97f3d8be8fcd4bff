import type { Checklist } from "../audit/checklist/checklist.ts";
import type { ReviewedRun } from "../audit/review/apply-reviews.ts";
import { robotsWords, type ObeysRobots } from "./robots-words.ts";
import { openEntriesOf } from "./entries.ts";
import { failedSection, waitingSection } from "./paper/findings-sections.ts";
import { Html, html } from "./paper/html.ts";
import { PAPER_STYLE } from "./paper/paper-style.ts";
import { summarySection } from "./paper/summary-section.ts";
import { unreadSection } from "./paper/unread-section.ts";
import { referenceDayWords } from "./reference-day-words.ts";
import { shanghaiTime } from "./shanghai-time.ts";

/**
 * The report for signing: one HTML document that needs nothing else, runs nothing and prints on A4. Figures
 * and lists are those of the screen; private memos are not in it.
 */
export function reportHtml(run: ReviewedRun, checklist: Checklist, obeysRobots: ObeysRobots): string {
  const entries = openEntriesOf(run, checklist);
  const { record } = run;
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>政务公开检查报告 ${record.bureau.name} ${record.referenceDate}</title>
        <style>
          ${new Html(PAPER_STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>政务公开检查报告</h1>
          <p class="name">${record.bureau.name}</p>
          ${aboutTable(run, checklist, obeysRobots)} ${summarySection(run, checklist)}
          ${failedSection(entries)} ${waitingSection(entries)} ${unreadSection(record, entries)} ${SIGNATURES}
        </main>
      </body>
    </html> `.text;
}

function aboutTable({ record }: ReviewedRun, checklist: Checklist, obeysRobots: ObeysRobots): Html {
  const [start, end] = [shanghaiTime(record.startedAt), shanghaiTime(record.finishedAt)];
  return html`<table>
    <caption>
      检查基本情况
    </caption>
    <tbody>
      <tr>
        <th scope="row">检查对象</th>
        <td>${record.bureau.name}<br /><span class="address">${record.bureau.homeUrl}</span></td>
        <th scope="row">基准日期</th>
        <td>${referenceDayWords(record)}</td>
      </tr>
      <tr>
        <th scope="row">检查时间</th>
        <td>${start} 至 ${end}</td>
        <th scope="row">检查清单</th>
        <td>
          ${checklist.title.zh} ${record.checklist.id}，修订
          ${record.checklist.revision}，${record.verdicts.length} 项
        </td>
      </tr>
      <tr>
        <th scope="row">网站声明</th>
        <td>${robotsWords(obeysRobots)}</td>
        <th scope="row">检查工具</th>
        <td>公开镜 ${record.tool.version}</td>
      </tr>
    </tbody>
  </table>`;
}

const SIGNATURES = html`<div class="keep">
  <p class="small">
    本报告所列为检查时网页的公开状态，每条证据的原文、网址和日期存于检查记录，可复核。对结果有异议的，可提出复核。
  </p>
  <div class="sign">
    <div>检查人：</div>
    <div>复核人：</div>
    <div>被检查单位签收：</div>
    <div>日期：　　　　年　　月　　日</div>
  </div>
</div>`;
