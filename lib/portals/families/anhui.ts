import type { Portal } from "./portal.ts";
import { sameHost } from "../../facts/addresses/same-host.ts";
import { bracketed, scriptNumber } from "../scripts/script-value.ts";

const CALL = /\bLs\.pagination\s*(?=\()/;
const COLUMN = /#page_(\d{1,12})/;

/** 安徽: `Ls.pagination("#page_1303", …)`; further pages are asked for by the column's number. */
export const anhui: Portal = {
  name: "anhui",
  recognise: ({ script }) => CALL.test(script),
  pager: ({ script, url }) => {
    const at = CALL.exec(script);
    const start = at === null ? 0 : at.index + at[0].length;
    const call = at === null ? null : bracketed(script.slice(start, start + 2000), 0);
    const column = COLUMN.exec(call ?? "")?.[1];
    if (call === null || column === undefined) return null;
    const current = scriptNumber(call, "(?:pageIndex|currentPage|curPage)") ?? 1;
    const total = scriptNumber(call, "(?:pageCount|totalPages?|total_pages)");
    const isMore = total === null || current < total;
    const next = isMore ? sameHost(`/content/column/${column}?pageIndex=${current + 1}`, url) : null;
    return { current, total, next, order: "ascending" };
  },
};
