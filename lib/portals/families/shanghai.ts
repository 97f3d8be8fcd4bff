import { numberedFile } from "../scripts/numbered-file.ts";
import type { Portal } from "./portal.ts";

const CALL = /\.pagination\(\s*["']setPage["']\s*,\s*(\d{1,5})\s*,\s*(\d{1,5})\s*\)/;

/** 上海: static pages behind a pager that only a script draws; `("setPage", 1, 54)` counts from 1. */
export const shanghai: Portal = {
  name: "shanghai",
  recognise: ({ script }) => CALL.test(script),
  pager: ({ script, url }) => {
    const call = CALL.exec(script);
    const [current, total] = [Number(call?.[1]), Number(call?.[2])];
    if (!(current >= 1) || !(total >= 1)) return null;
    const next = current < total ? numberedFile(url, current + 1, script) : null;
    return { current, total, next, order: "ascending" };
  },
};
