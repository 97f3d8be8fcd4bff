import type { Text } from "../../facts/text.ts";
import type { Checklist, ChecklistItem } from "../checklist/checklist.ts";
import type { Problem } from "./problem.ts";
import { problemAt } from "./schema-problems.ts";

type Found = readonly [path: readonly PropertyKey[], message: Text];

/** What is wrong between the parts of a checklist, each of which is well formed by itself. */
export function checklistProblems(checklist: Checklist): Problem[] {
  const found = [
    ...repeated(checklist),
    ...checklist.items.flatMap((item, at) => ofItem(item, at, checklist)),
    ...ofIndicators(checklist),
    ...ofComposites(checklist),
  ];
  return found.map(([path, message]) => problemAt(path, checklist, message));
}

function repeated({ items }: Checklist): Found[] {
  const ids = items.map(({ id }) => id);
  return ids.flatMap((id, at): Found[] =>
    ids.indexOf(id) === at
      ? []
      : [
          [
            ["items", at, "id"],
            { zh: "编号重复，请改成不同的编号", en: "the id is used twice: give it another" },
          ],
        ],
  );
}

function ofItem(item: ChecklistItem, at: number, { groups }: Checklist): Found[] {
  const group = item.id.split(".")[0] ?? "";
  const found: Found[] = [];
  if (!groups.some(({ id }) => id === group)) {
    const zh = `编号开头的“${group}”不在 groups 里，请加上这个分组或改编号`;
    const en = `its group “${group}” is not among the groups: add it or change the id`;
    found.push([["items", at, "id"], { zh, en }]);
  }
  if (item.cap > item.points) {
    const zh = `最多扣 ${item.cap} 分，多于满分 ${item.points} 分，请改小`;
    const en = `the cap of ${item.cap} is more than the item's ${item.points} points: lower it`;
    found.push([["items", at, "cap"], { zh, en }]);
  }
  if (item.scoring?.rules && "perOccurrence" in item.params) {
    const zh = "已有 scoring.rules，请删去这一栏，两种计分只能用一种";
    const en = "scoring.rules price this item already: remove one of the two";
    found.push([["items", at, "params", "perOccurrence"], { zh, en }]);
  }
  if (isReversed(item.effective)) found.push([["items", at, "effective"], REVERSED]);
  if (item.scoring?.window && isReversed(item.scoring.window)) {
    found.push([["items", at, "scoring", "window"], REVERSED]);
  }
  const rules = (item.scoring?.rules ?? []).map(({ id }) => id);
  if (new Set(rules).size < rules.length) {
    const zh = "扣分规则的编号重复，请改成不同的编号";
    found.push([
      ["items", at, "scoring", "rules"],
      { zh, en: "two rules have the same id: give them others" },
    ]);
  }
  return found;
}

const REVERSED: Text = {
  zh: "起始日期晚于截止日期，请对调",
  en: "it begins after it ends: exchange the dates",
};

function isReversed({ from, to }: { readonly from: string | null; readonly to: string | null }): boolean {
  return from !== null && to !== null && from > to;
}

function ofIndicators({ items, scheme }: Checklist): Found[] {
  const seen = new Set<string>();
  return (scheme?.indicators ?? []).flatMap((indicator, at) =>
    indicator.items.flatMap((id, place): Found[] => {
      const path = ["scheme", "indicators", at, "items", place];
      if (!items.some((item) => item.id === id)) return [[path, noSuchItem(id)]];
      if (seen.has(id)) return [[path, twice(id)]];
      seen.add(id);
      return [];
    }),
  );
}

function noSuchItem(id: string): Text {
  return {
    zh: `没有编号为“${id}”的检查项，请改正或删去`,
    en: `there is no item “${id}”: correct or remove it`,
  };
}

function twice(id: string): Text {
  return {
    zh: `检查项“${id}”已在另一个合并计分的指标里，只能留一处`,
    en: `the item “${id}” already belongs to an indicator: leave it in one`,
  };
}

function ofComposites({ scheme }: Checklist): Found[] {
  const composites = scheme?.composites ?? [];
  return composites.flatMap(({ parts }, at) => {
    const path = ["scheme", "composites", at, "parts"];
    const earlier = composites.slice(0, at).map(({ id }) => id);
    const found = parts.flatMap(({ id, from }, place): Found[] =>
      from === "composite" && !earlier.includes(id) ? [[[...path, place, "id"], notBefore(id)]] : [],
    );
    const sum = parts.reduce((total, { weight }) => total + weight, 0);
    return Math.abs(sum - 100) < 0.001 ? found : [...found, [path, notWhole(sum)] satisfies Found];
  });
}

function notBefore(id: string): Text {
  return {
    zh: `前面没有编号为“${id}”的综合成绩，请先写它`,
    en: `no composite “${id}” stands before this one: write it first`,
  };
}

function notWhole(sum: number): Text {
  return { zh: `各部分权重合计 ${sum}%，应为 100%`, en: `the weights add up to ${sum} %, not to 100 %` };
}
