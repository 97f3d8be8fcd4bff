/** The eight tables of a departmental budget (财办发〔2019〕77号), by the words that local names for them share. */
export const BUDGET_TABLES = [
  { name: "部门收支总体情况表", pattern: "(?:部门|单位)?收支(?:总体情况|预算总|总)表|收支总体" },
  { name: "部门收入总体情况表", pattern: "收入(?:总体情况|预算总|总)表|(?<!支)收入总体" },
  { name: "部门支出总体情况表", pattern: "支出(?:总体情况|预算总|总)表|支出总体" },
  { name: "财政拨款收支总体情况表", pattern: "财政拨款收支(?:总体情况|预算总|总)" },
  { name: "一般公共预算支出情况表", pattern: "一般公共预算(?:财政拨款)?支出(?:情况|预算)?表" },
  { name: "一般公共预算基本支出情况表", pattern: "一般公共预算(?:财政拨款)?基本支出" },
  { name: "一般公共预算“三公”经费支出情况表", pattern: "三公[^。；]{0,8}表" },
  { name: "政府性基金预算支出情况表", pattern: "政府性基金[^。；]{0,12}表" },
];

/** The nine tables of departmental final accounts, as the bureaus of 百色 and 张掖 publish them. */
export const ACCOUNT_TABLES = [
  { name: "收入支出决算总表", pattern: "(?<!拨款)收入支出决算(?:总|公开总)?表" },
  { name: "收入决算表", pattern: "收入决算(?:公开)?表" },
  { name: "支出决算表", pattern: "(?<!拨款|收入|基本|经费)支出决算(?:公开)?表" },
  { name: "财政拨款收入支出决算总表", pattern: "(?<!预算)财政拨款收入支出决算(?:公开)?总?表" },
  { name: "一般公共预算财政拨款支出决算表", pattern: "一般公共预算财政拨款支出决算" },
  { name: "一般公共预算财政拨款基本支出决算表", pattern: "一般公共预算财政拨款基本支出决算" },
  { name: "政府性基金预算财政拨款收入支出决算表", pattern: "政府性基金预算财政拨款(?:收入)?支出决算" },
  { name: "国有资本经营预算财政拨款支出决算表", pattern: "国有资本经营(?:预算)?[^。；]{0,10}支出决算" },
  { name: "财政拨款“三公”经费支出决算表", pattern: "三公[^。；]{0,8}决算" },
];
