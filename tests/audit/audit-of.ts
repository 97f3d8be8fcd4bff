import { checklists, registry } from "../../checks/index.ts";
import type { RunRecord } from "../../lib/audit/records/run-record.ts";
import { memoryStore } from "../../lib/headless/memory-store.ts";
import { RunDesk } from "../../lib/run/run-desk.ts";
import type { RunMode } from "../../lib/store/rows.ts";
import type { Identity } from "../portal/bureau.ts";
import type { Answers } from "../portal/dialect.ts";
import { FakeClock } from "../run/fake-site.ts";
import { portalHands, type Readings } from "./portal-hands.ts";

interface Manner {
  /** Nothing said: the whole site. */
  readonly mode?: RunMode;
  readonly readings?: Readings;
}

/** What an audit with `kjj` says of a portal that stands at its own host, on a day. */
export async function auditOf(
  answers: Answers,
  { name, host }: Pick<Identity, "name" | "host">,
  referenceDate: string,
  { mode = "site", readings }: Manner = {},
): Promise<RunRecord> {
  const store = memoryStore();
  const home = `http://${host}/`;
  const pace = { concurrency: 4, delay: 0 };
  const writer = { id: "test", isAlive: () => Promise.resolve(false) };
  const desk = new RunDesk({
    ...{ store, clock: new FakeClock(), pace, checklists, registry },
    ...{ toolVersion: "1", writer },
  });
  await desk.open({
    ...{ id: "run", bureau: { name, homeUrl: home, scopes: [home] }, checklistId: "kjj", referenceDate },
    ...{ mode, obeysRobots: true, maxPages: 1_000, tabId: null },
  });
  await desk.attach("run", portalHands(answers, host, readings));
  const record = store.record("run");
  if (record === null) throw new Error("the run ended without a record");
  return record;
}
