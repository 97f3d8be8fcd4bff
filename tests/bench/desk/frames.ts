import type { Page } from "@playwright/test";

/** Frames while something is done to a page: how many a second, and the longest gap between two. */
export interface Frames {
  readonly aSecond: number;
  readonly longestMs: number;
}

/** Nothing is done: what the machine gives at best. */
export const IDLE = "";
/** A fast flick of the wheel: 120 pixels a frame, 7,200 a second, for as long as it is measured. */
export const SCROLL = `const list = document.querySelector(".findings .scroll");
if (frame === 0) list.scrollTop = list.scrollHeight / 4;
list.scrollTop += 120;`;
/** The scroll bar is dragged from the first row to the last: no frame shows a row that the one before did. */
export const DRAG = `const list = document.querySelector(".findings .scroll");
list.scrollTop = ((list.scrollHeight - list.clientHeight) * frame) / count;`;
/** Words are typed into the search, a letter every tenth of a second, and taken out again. */
export const FILTER = `const words = "栏目更新 2026";
if (frame % 6 === 0) {
  const search = document.querySelector("[data-testid=search]");
  const length = (frame / 6) % (2 * words.length);
  search.value = words.slice(0, length <= words.length ? length : 2 * words.length - length);
  search.dispatchEvent(new Event("input", { bubbles: true }));
}`;

/** Does this before each of so many frames, as the page's own code would. */
export async function framesWhile(page: Page, work: string, count = 180): Promise<Frames> {
  await page.bringToFront();
  const gaps = String(await page.evaluate(counting(work, count)))
    .split(" ")
    .map(Number);
  const whole = gaps.reduce((sum, gap) => sum + gap, 0);
  return { aSecond: (gaps.length * 1000) / whole, longestMs: Math.max(...gaps) };
}

const counting = (work: string, count: number) => `new Promise((resolve) => {
  const gaps = [];
  const count = ${count};
  let last = null, frame = 0;
  const next = (now) => {
    if (last !== null) gaps.push(now - last);
    last = now;
    if (gaps.length === count) return resolve(gaps.join(" "));
    ${work}
    frame += 1;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
})`;
