import { POLITE, type Pace } from "../../lib/crawl/pacer.ts";

/** Every site is asked politely; the benchmark's own server (`wxt build --mode bench`) as fast as it answers. */
export const PACE: Pace = import.meta.env.MODE === "bench" ? { concurrency: 6, delay: 0 } : POLITE;
