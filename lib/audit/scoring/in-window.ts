import type { Text } from "../../facts/text.ts";
import type { Charge } from "../records/charge.ts";
import type { TimeWindow } from "../checklist/scoring.ts";
import type { SortedCharges } from "./sorted-charges.ts";

/** Keeps what happened within the window, its first and last days included; what has no date stays open. */
export function inWindow(charges: readonly Charge[], window: TimeWindow | undefined): SortedCharges {
  if (window === undefined) return { charged: charges, open: [], notes: [] };
  const { from, to } = window;
  const charged = charges.filter(({ date }) => date !== undefined && from <= date && date <= to);
  const open = charges.filter(({ date }) => date === undefined);
  const outside = charges.length - charged.length - open.length;
  return {
    charged,
    open,
    notes: [...(outside > 0 ? [left(outside, from, to)] : []), ...(open.length > 0 ? [undated(open)] : [])],
  };
}

function left(outside: number, from: string, to: string): Text {
  return {
    zh: `考核时段 ${from} 至 ${to} 之外 ${outside} 处，不计`,
    en: `${outside} outside the window from ${from} to ${to} not counted`,
  };
}

function undated({ length }: readonly Charge[]): Text {
  return { zh: `未注明日期 ${length} 处，不计`, en: `${length} without a date not counted` };
}
