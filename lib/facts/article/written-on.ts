import { bareText } from "../plain-text/clean-text.ts";
import type { CivilDate } from "../civil-date.ts";
import type { Page } from "../page/page.ts";

const LABEL = /(?:成文日期|成文时间|生成日期|印发日期|形成日期)[:：]?$/;
const REACH = 30;

/** The day a document says it was written (成文日期), which is not the day it was published; null when none is shown. */
export function writtenOn(page: Page): CivilDate | null {
  const mention = page.dates.find(({ from }) =>
    LABEL.test(bareText(page.html.text.slice(Math.max(0, from - REACH), from))),
  );
  return mention?.date ?? null;
}
