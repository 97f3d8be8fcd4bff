import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import type { Finding } from "../../lib/audit/records/verdict.ts";
import { daysBetween, type CivilDate } from "../../lib/facts/civil-date.ts";
import { normaliseUrl } from "../../lib/facts/addresses/page-url.ts";
import { text as bilingual, type Text } from "../../lib/facts/text.ts";
import { addWorkingDays } from "../../lib/facts/working-days.ts";
import { z } from "../../lib/facts/zod.ts";
import { isColumnNamed } from "../columns/column-named.ts";
import { lateCandidates, type LateCandidate } from "./late-candidates.ts";
import { calendarNote } from "../judgement/calendar-note.ts";
import { say } from "../judgement/say.ts";

/** Five working days are a week: nearly everything is put up within it, and no calendar is asked for that. */
const SHORTEST_PERIOD = 5;
const DAYS_OF_SHORTEST = 7;

const params = z.strictObject({
  /** Columns with a period of their own, first match counts; `names` empty: every column. */
  periods: z
    .array(
      z.strictObject({
        names: z.array(z.string()),
        workingDays: z.number().int().min(SHORTEST_PERIOD),
        rule: bilingual,
      }),
    )
    .min(1),
  /** So many late rows put up on one day were moved from an older site, not published late. */
  bulk: z.number().int().min(2),
  mostFindings: z.number().int().min(1),
});
type Period = z.infer<typeof params>["periods"][number];
type Late = LateCandidate & { readonly period: Period };

/**
 * What was put up long after its day: by its address against its row, or by its own two dates. Whether a day is
 * wrong, or the page was moved, corrected or another organ's, only a person can tell: never a failure.
 */
export const latePublication: Evaluator<z.infer<typeof params>> = {
  name: "latePublication",
  params,
  judge(site, item, { periods, bulk, mostFindings }) {
    const candidates = lateCandidates(site);
    if (candidates.length === 0) {
      return say("not-assessed", {
        zh: "网址和网页里没有可以核对的两个日期",
        en: "Neither addresses nor pages bear two dates to compare",
      });
    }
    const late = candidates.flatMap((one) => lateOf(one, periods));
    const perDay = countBy(late.map(({ putUp }) => putUp));
    const single = late.filter(({ putUp }) => (perDay.get(putUp) ?? 0) < bulk);
    const moved = movedNote(late.length - single.length);
    if (single.length === 0) return say("pass", inTime(candidates.length, moved));
    const shown = [...single].sort((a, b) => gap(b) - gap(a)).slice(0, mostFindings);
    return say(
      "review",
      lateReason(single.length, moved),
      shown.map((one) => findingOf(one, item.id)),
    );
  },
};

function lateOf(one: LateCandidate, periods: readonly Period[]): Late[] {
  if (one.putUp <= one.made || daysBetween(one.made, one.putUp) < DAYS_OF_SHORTEST) return [];
  const period = periods.find(
    ({ names }) => names.length === 0 || isColumnNamed({ name: one.columnName }, names),
  );
  return period && one.putUp > addWorkingDays(one.made, period.workingDays) ? [{ ...one, period }] : [];
}

function countBy(days: readonly CivilDate[]): Map<CivilDate, number> {
  const counts = new Map<CivilDate, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

function gap({ made, putUp }: LateCandidate): number {
  return daysBetween(made, putUp);
}

function findingOf(one: Late, itemId: string): Finding {
  const { title, url, by, made, putUp, shownAt, period } = one;
  const [first, second] =
    by === "list"
      ? [
          { zh: "所注日期", en: "shows" },
          { zh: "网址日期", en: "its address says" },
        ]
      : [
          { zh: "成文日期", en: "was written" },
          { zh: "发布日期", en: "published" },
        ];
  const unknown = calendarNote(made, putUp);
  return {
    key: findingKey(itemId, `${normaliseUrl(url) ?? url} ${by}`),
    message: {
      zh: `“${title}”${first.zh} ${made}，${second.zh} ${putUp}，相差 ${gap(one)} 天；标准 ${period.rule.zh}${unknown.zh}`,
      en: `“${title}” ${first.en} ${made}, ${second.en} ${putUp}, ${gap(one)} days later; standard ${period.rule.en}${unknown.en}`,
    },
    evidence: [
      {
        url: shownAt,
        quote: `${title}　${made}`,
        date: made,
        dateSource: by === "list" ? "list" : "visible",
      },
      {
        url,
        quote: by === "list" ? url : title,
        date: putUp,
        dateSource: by === "list" ? "url" : "visible",
      },
    ],
  };
}

function movedNote(moved: number): Text {
  return moved === 0
    ? { zh: "", en: "" }
    : {
        zh: `；另有 ${moved} 条同日批量上线，视为迁移`,
        en: `; ${moved} more went up in bulk, as when a site is moved`,
      };
}

function inTime(candidates: number, moved: Text): Text {
  return {
    zh: `${candidates} 条的两个日期相符或相差在期限内${moved.zh}`,
    en: `${candidates} items were put up within the period${moved.en}`,
  };
}

function lateReason(single: number, moved: Text): Text {
  return {
    zh: `${single} 条上线晚于期限，是补发、更正、转载还是日期有误待人工${moved.zh}`,
    en: `${single} items were put up after the period; whether late, corrected, reposted or misdated is for a person${moved.en}`,
  };
}
