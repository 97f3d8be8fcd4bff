/** Names to which the rules give a clock (国办秘函〔2019〕19号), with the days since their newest row: too many each. */
export const STALE_LISTS = [
  { name: "图片新闻", slug: "tpxw", newest: 40 },
  { name: "政务要闻", slug: "zwyw", newest: 33 },
  { name: "行政规范性文件", slug: "xzgfxwj", newest: 250 },
] as const;
