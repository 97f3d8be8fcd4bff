import type { Entry } from "../entries.ts";
import { html, type Html } from "./html.ts";
import { pointsWords } from "./number-words.ts";

/** 二、不符合的项目: what was seen, where and when, by which rule, at what cost. */
export function failedSection(entries: readonly Entry[]): Html {
  const failed = entries.filter(({ verdict }) => verdict.verdict === "fail");
  if (failed.length === 0)
    return html`<h2>二、不符合的项目</h2>
      <p>已检查的项目未见不符合。</p>`;
  return html`<h2>二、不符合的项目</h2>
    <table>
      <caption>
        不符合的项目
      </caption>
      <thead>
        <tr>
          <th scope="col" class="no">序号</th>
          <th scope="col" class="item">检查项</th>
          <th scope="col">看到什么、在哪里</th>
          <th scope="col" class="rule">依据</th>
          <th scope="col" class="num">扣分</th>
        </tr>
      </thead>
      <tbody>
        ${failed.map(
          (entry, index) =>
            html`<tr>
              <td class="num">${index + 1}</td>
              <th scope="row">${titleOf(entry)}${tagOf(entry)}</th>
              <td>${entry.message.zh}${whereOf(entry)}${noteOf(entry)}</td>
              <td>
                ${(entry.item?.basis ?? []).map(({ document, clause }) => html`${document}${clause}<br />`)}
              </td>
              <td class="num">${entry.deduction === null ? "—" : pointsWords(entry.deduction)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

/** 三、待人工判断, with room for the opinion in handwriting. */
export function waitingSection(entries: readonly Entry[]): Html {
  const waiting = entries.filter(({ verdict }) => verdict.verdict === "review");
  if (waiting.length === 0)
    return html`<h2>三、待人工判断</h2>
      <p>没有待人工判断的项目。</p>`;
  return html`<h2>三、待人工判断</h2>
    <table>
      <caption>
        待人工判断的项目
      </caption>
      <thead>
        <tr>
          <th scope="col" class="no">序号</th>
          <th scope="col" class="item">检查项</th>
          <th scope="col">看到什么、在哪里</th>
          <th scope="col" class="opinion">判断意见（手填）</th>
        </tr>
      </thead>
      <tbody>
        ${waiting.map(
          (entry, index) =>
            html`<tr>
              <td class="num">${index + 1}</td>
              <th scope="row">${titleOf(entry)}${tagOf(entry)}</th>
              <td>${entry.message.zh}${whereOf(entry)}${noteOf(entry)}</td>
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function titleOf({ item, verdict }: Entry): string {
  return item?.title.zh ?? verdict.itemId;
}

function tagOf({ verdict }: Entry): Html | null {
  return verdict.severity === "veto" ? html`<br /><strong>【单项否决】</strong>` : null;
}

/** A quotation in full stands in the ledger; on paper it need only be found again. */
const MOST_QUOTED = 60;

/** The first page, with what it says and its date, and how many more there are. */
function whereOf({ evidence, message }: Entry): Html | null {
  const [first] = evidence;
  if (first === undefined) return null;
  const more = evidence.length > 1 ? `（另有 ${evidence.length - 1} 处，见问题台账）` : "";
  const date = first.date === null ? null : html`<br />网页日期 ${first.date}`;
  return html`${quoteOf(first.quote, message.zh)}${date}<br /><span class="address">${first.url}</span
    >${more}`;
}

/** Nothing where the message says the same words already. */
function quoteOf(quote: string, message: string): Html | null {
  const line = quote.replace(/\s+/gu, " ").trim();
  if (line === "" || line.split(" ").every((part) => message.includes(part))) return null;
  return html`<br />原话：${line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED)}……` : line}`;
}

function noteOf({ review }: Entry): Html | null {
  const note = review?.opinion.note ?? "";
  return note === "" ? null : html`<br />备注：${note}`;
}
