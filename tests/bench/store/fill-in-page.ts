import { runRecord } from "../../../lib/audit/records/run-record.ts";
import { database } from "../../../lib/store/database.ts";
import { mergeRuns } from "../../../lib/store/import-runs.ts";

/** Runs in a page of the extension: puts so many audits of other bureaus into its store, all with this record. */
async function fillStore(json: string, runs: number): Promise<void> {
  const record = runRecord.parse(JSON.parse(json));
  const foreign = Array.from({ length: runs }, (_, at) => {
    const homeUrl = `https://kjj.bureau-${at}.example/`;
    return {
      ...{ id: `run-${at}`, reviews: [], obeysRobots: true },
      record: { ...record, bureau: { name: `第${at + 1}科学技术局`, homeUrl, scopes: [homeUrl] } },
    };
  });
  await mergeRuns(database(), foreign);
}

Object.assign(globalThis, { fillStore });
