import fc from "fast-check";
import { expect, it } from "vitest";
import { answer } from "./answer.fixture.ts";
import { readPage } from "./read-page.ts";

/** Ways to write a day; all are the list's own claim. */
const DATES: readonly ((year: string, month: string, day: string) => string)[] = [
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `[${y}-${m}-${d}]`,
  (y, m, d) => `（${y}-${m}-${d}）`,
  (y, m, d) => `${y}年${Number(m)}月${Number(d)}日`,
  (y, m, d) => `发布时间：${y}-${m}-${d}`,
  (y, m, d) => `${y}-${m}-${d} 08:30`,
  (y, m, d) => fullWidth(`${y}-${m}-${d}`),
];
const LISTS = [
  ["<ul class=list>", "<li>", "</li>", "</ul>"],
  ["<ol>", "<li class=row>", "</li>", "</ol>"],
  ["<div class=news>", "<div class=item>", "</div>", "</div>"],
  ["<div>", "<p>", "</p>", "</div>"],
  ["<dl>", "<dd>", "</dd>", "</dl>"],
  ["<table><tbody>", "<tr><td>", "</td></tr>", "</tbody></table>"],
] as const;
const WRAPPERS = ["", "span", "b", "i", "small", "em", "div"];
const PLACES = ["after", "before", "inside", "own cell"] as const;
const OUTSIDE = ["", "div", "section", "form", "center"];

interface Way {
  readonly date: (typeof DATES)[number];
  readonly list: (typeof LISTS)[number];
  readonly wrapper: string;
  readonly place: (typeof PLACES)[number];
  readonly outside: string;
  readonly inTitle: boolean;
}

const way = fc.record<Way>({
  date: fc.constantFrom(...DATES),
  list: fc.constantFrom(...LISTS),
  wrapper: fc.constantFrom(...WRAPPERS),
  place: fc.constantFrom(...PLACES),
  outside: fc.constantFrom(...OUTSIDE),
  inTitle: fc.boolean(),
});
const days = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: 2010, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  ),
  {
    ...{ minLength: 2, maxLength: 8, selector: String },
  },
);

function fullWidth(text: string): string {
  return text.replace(/[0-9-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

function wrapped(tag: string, content: string): string {
  return tag === "" ? content : `<${tag}>${content}</${tag}>`;
}

function row(id: number, date: string, { list: [, open, close], wrapper, place, inTitle }: Way): string {
  const title = `关于第${String(id)}项科技计划的通知`;
  const own = wrapped(wrapper === "" ? "span" : wrapper, date);
  const attribute = inTitle ? ` title="${title}"` : "";
  const shown = inTitle ? `${title.slice(0, 8)}...` : title;
  const link = (content: string) =>
    `<a href="./c${String(id)}/${String(1000 + id)}.html"${attribute}>${content}</a>`;
  if (place === "inside") return open + link(`${shown}${own}`) + close;
  if (place === "before") return open + own + link(shown) + close;
  const gap = place === "own cell" && open.includes("<td>") ? "</td><td>" : " ";
  return open + link(shown) + gap + own + close;
}

it("any wrapper, form and place of the dates keeps every row with its day and its whole title", () => {
  fc.assert(
    fc.property(days, way, (written, how) => {
      const rows = written.map(([year, month, day], id) => ({
        id,
        iso: `${String(year)}-${pad(month)}-${pad(day)}`,
        html: row(id, how.date(String(year), pad(month), pad(day)), how),
      }));
      const [open, , , close] = how.list;
      const html = wrapped(how.outside, open + rows.map(({ html: one }) => one).join("\n") + close);
      const { items, state } = readPage(answer("https://kjj.example/tzgg/", `<body>${html}</body>`));
      expect([state, items.map(({ title, date, dateSource }) => [title, date, dateSource])]).toEqual([
        "ok",
        rows.map(({ id, iso }) => [`关于第${String(id)}项科技计划的通知`, iso, "list"]),
      ]);
    }),
    { numRuns: 400 },
  );
});

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
