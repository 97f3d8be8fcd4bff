import type { RunStore } from "../../lib/store/run-store.ts";

/**
 * A store that gives no run before `known` has settled. Whatever the background does with a run begins with a
 * look at it, so nothing is read or judged by a pace or a checklist that is not the user's.
 */
export function patientStore(store: RunStore, known: Promise<unknown>): RunStore {
  return {
    ...store,
    run: async (runId) => {
      await known;
      return store.run(runId);
    },
    runsIn: async (state) => {
      await known;
      return store.runsIn(state);
    },
  };
}
