import type { ReviewedRun } from "../audit/review/apply-reviews.ts";
import { vetoState } from "./veto-state.ts";

/** What a run says about vetoes, in one Chinese sentence without its full stop. */
export function vetoWords(run: ReviewedRun): string {
  const { items, met, unconfirmed, waiting, notAssessed, clear } = vetoState(run);
  if (items === 0) return "本清单未含单项否决项";
  const open = [
    ...(waiting.length > 0 ? [`${waiting.length} 项待人工`] : []),
    ...(notAssessed.length > 0 ? [`${notAssessed.length} 项未检查`] : []),
  ];
  const judged =
    met.length > 0
      ? [`触及单项否决 ${met.length} 项（${unconfirmed > 0 ? `${unconfirmed} 项尚未复核` : "均已复核确认"}）`]
      : clear > 0
        ? [`单项否决已检查 ${clear} 项，未见触及`]
        : [];
  const rest = open.length > 0 ? [`单项否决 ${open.join("、")}`] : [];
  return [...judged, ...rest].join("；") || "单项否决均不适用";
}
