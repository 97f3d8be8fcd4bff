import type { Score } from "../audit/records/run-record.ts";
import { pointsWords } from "./paper/number-words.ts";

/** One thing that a checklist with a scheme says beside the sum: 等次, 不合格. */
export interface ScoreLine {
  readonly name: string;
  readonly value: string;
}

const GRADES: Readonly<Record<NonNullable<Score["grade"]>, string>> = {
  unqualified: "不合格",
  qualified: "合格",
  open: "未定",
};

/** Grade, bonus, composites with what they lack, and what was not counted. Empty for a checklist without a scheme. */
export function scoreLines(score: Score | null): readonly ScoreLine[] {
  const { grade, bonus = 0, composites = [], notes = [] } = score ?? {};
  return [
    ...(grade === undefined ? [] : [{ name: "等次", value: GRADES[grade] }]),
    ...(bonus > 0 ? [{ name: "含加分", value: `${pointsWords(bonus)} 分` }] : []),
    ...composites.map(({ title, score: sum, missing }) => ({
      name: title.zh,
      value: sum === null ? `未定（${missing.map(({ zh }) => zh).join("、")}）` : `${pointsWords(sum)} 分`,
    })),
    ...notes.map(({ zh }) => ({ name: "说明", value: zh })),
  ];
}
