import { beforeAll, describe, expect, it } from "vitest";

import type { RunRecord } from "../../lib/audit/records/run-record.ts";
import type { RunMode } from "../../lib/store/rows.ts";
import { largeBureau } from "../portal/large/large-bureau.ts";
import { deskOver, request } from "./open-desk.ts";
import { ServedHands } from "./served-hands.ts";

const HOME = "http://kjj.zechuan.example/";
const DAY = "2026-11-20";
const BUREAU = largeBureau(2_000);
/** A column whose pages the server gives out without saying which version they are. */
const TELLS_NO_VERSION = "/kjdt/";

interface Audited {
  readonly hands: ServedHands;
  readonly record: RunRecord;
}

const { store, desk } = deskOver();

async function audit(id: string, mode: RunMode): Promise<Audited> {
  const hands = new ServedHands(BUREAU, DAY, (path) => !path.startsWith(TELLS_NO_VERSION));
  const bureau = { name: BUREAU.identity.name, homeUrl: HOME, scopes: [HOME] };
  await desk.open({ ...request, id, bureau, mode, maxPages: 100_000 });
  await desk.attach(id, hands);
  const record = store.record(id);
  if (record === null) throw new Error(`no record: ${JSON.stringify(await store.run(id))}`);
  return { hands, record };
}

let columns: Audited;
let whole: Audited;
let again: Audited;
beforeAll(async () => {
  columns = await audit("columns", "columns");
  whole = await audit("whole", "site");
  again = await audit("again", "site");
}, 120_000);

describe("a bureau of 2,000 pages", () => {
  it("is read as a whole with no address asked for twice", () => {
    const { asked } = whole.hands;
    expect(asked.length).toBeGreaterThan(1_900);
    expect(asked.length / new Set(asked).size).toBeLessThanOrEqual(1.02);
    expect(whole.record.status).toBe("complete");
  });

  it("gets no other verdict from a look at its columns, with at most 15 % of the requests", () => {
    expect(columns.hands.asked.length / whole.hands.asked.length).toBeLessThanOrEqual(0.15);
    const differing = columns.record.verdicts.filter(
      ({ verdict }, place) => verdict !== whole.record.verdicts[place]?.verdict,
    );
    // Whether a link deep in an archive is dead only trying it can tell: the look says how many it tried, and no more.
    expect(differing.map(({ itemId, verdict }) => `${itemId} ${verdict}`)).toEqual([
      "content.dead-links not-assessed",
    ]);
    expect(differing[0]?.reason.zh).toMatch(/^试过已知 \d{3} 个站内链接中的 \d{3} 个/);
  });

  it("moves at most a tenth of the bytes when nothing has changed, and is judged alike", () => {
    expect(again.hands.bytes / (columns.hands.bytes + whole.hands.bytes)).toBeLessThanOrEqual(0.1);
    expect(again.record.verdicts).toEqual(whole.record.verdicts);
    expect(again.record.coverage).toEqual(whole.record.coverage);
  });
});
