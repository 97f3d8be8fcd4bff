import type { RunRow } from "../store/rows.ts";
import type { RunStore } from "../store/run-store.ts";
import type { Terminal } from "./terminal.ts";

const EVERY = 10;

/** The store, which also says on stderr how far the run is: the first page, then every tenth. */
export function progressStore(store: RunStore, terminal: Terminal): RunStore {
  return {
    ...store,
    commit: async (...steps) => {
      await store.commit(...steps);
      for (const { run } of steps) sayHowFar(run, terminal);
    },
  };
}

function sayHowFar({ counts, current }: Partial<RunRow>, terminal: Terminal): void {
  const visited = counts ? counts.read + counts.unread : 0;
  if (!counts || (visited !== 1 && visited % EVERY !== 0)) return;
  terminal.err(
    terminal.language === "zh"
      ? `已读 ${counts.read} 页，未能读取 ${counts.unread} 页，已知 ${counts.known} 页  ${current ?? ""}\n`
      : `read ${counts.read}, could not read ${counts.unread}, known ${counts.known}  ${current ?? ""}\n`,
  );
}

/** One line on why a run ended before everything was read. */
export function sayWhyItStopped(run: RunRow, terminal: Terminal): void {
  const why = [run.pausedBecause, run.pauseDetail].filter(Boolean).join(": ");
  terminal.err(
    terminal.language === "zh"
      ? `检查提前结束（${why}）：按已读到的内容出结果，其余列为未检查。\n`
      : `The audit ended early (${why}): what was read is judged, the rest is listed as not assessed.\n`,
  );
}
