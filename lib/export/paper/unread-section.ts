import type { RunRecord } from "../../audit/records/run-record.ts";
import type { Cause } from "../../facts/cause.ts";
import type { Entry } from "../entries.ts";
import { CAUSE_WORDS } from "./cause-words.ts";
import { html, type Html } from "./html.ts";

/** 四、未检查: items first, then the pages that were not read, by cause; never a failure. */
export function unreadSection({ coverage }: RunRecord, entries: readonly Entry[]): Html {
  const items = entries.filter(({ verdict }) => verdict.verdict === "not-assessed");
  const names = items.map(({ item, verdict }) => item?.title.zh ?? verdict.itemId).join("、");
  const causes = new Map<Cause, number>();
  for (const { cause } of coverage.notAssessed) causes.set(cause, (causes.get(cause) ?? 0) + 1);
  const rows = [...causes].sort(([, a], [, b]) => b - a);
  return html`<h2>四、未检查</h2>
    <p>
      ${items.length === 0 ? "各项都已检查。" : `${items.length} 项没有读到所需的网页，不作为不符合：${names}。`}
      ${rows.length === 0 ? "应读的网页全部读到。" : `${coverage.notAssessed.length} 页未读到，原因如下。`}
    </p>
    ${
      rows.length === 0
        ? null
        : html`<table class="keep">
            <caption>
              未读到的网页
            </caption>
            <thead>
              <tr>
                <th scope="col">原因</th>
                <th scope="col" class="num">页数</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                ([cause, pages]) =>
                  html`<tr>
                    <th scope="row">${CAUSE_WORDS[cause]}</th>
                    <td class="num">${pages}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }`;
}
