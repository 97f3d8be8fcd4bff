import { NOTHING_KNOWN } from "../../../lib/audit/records/bureau-knowledge.ts";
import { runRecord } from "../../../lib/audit/records/run-record.ts";
import { pageFacts } from "../../../lib/facts/page-facts.ts";
import { z } from "../../../lib/facts/zod.ts";
import { database } from "../../../lib/store/database.ts";
import { mergeRuns } from "../../../lib/store/import-runs.ts";
import { putOnRegister } from "../../../lib/store/register-store.ts";

const given = z.object({ records: z.array(runRecord), long: runRecord, pages: z.array(pageFacts) });

/** Runs in a page of the extension: puts these bureaus on the register, each with its audit; the long one is the newest and has the pages. */
async function fillDesk(json: string): Promise<void> {
  const { records, long, pages } = given.parse(JSON.parse(json));
  const all = [...records, long].map((record, at) => ({
    ...{ id: `run-${String(at).padStart(2, "0")}`, reviews: [], obeysRobots: true, record },
  }));
  await mergeRuns(database(), all);
  const runId = all.at(-1)?.id ?? "";
  await database().pages.bulkPut(pages.map((facts) => ({ runId, url: facts.url, facts })));
  await putOnRegister(
    database(),
    records.map(({ bureau }) => ({ ...NOTHING_KNOWN, ...bureau, region: "鹿原省", level: "city" as const })),
  );
}

Object.assign(globalThis, { fillDesk });
