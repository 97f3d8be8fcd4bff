import { expect, test } from "vitest";

import { linxi } from "../portal/bureaus/linxi.ts";
import { deskOver, request } from "./open-desk.ts";
import { ServedHands } from "./served-hands.ts";

/** A whole site is read twice. */
const PATIENCE = 120_000;
const HOME = `http://${linxi.identity.host}/`;
const BUREAU = { name: linxi.identity.name, homeUrl: HOME, scopes: [HOME] };
/** The site is kept as of this day, and its server knows it; the machine that audits stands a year later. */
const TRUE_DAY = "2025-11-20";
const SERVER_TIME = "Thu, 20 Nov 2025 01:00:00 GMT";

const everyPage = { mode: "site", maxPages: 1_000 } as const;

async function audited(id: string, hands: ServedHands, { store, desk }: ReturnType<typeof deskOver>) {
  await desk.open({ ...request, ...everyPage, id, bureau: BUREAU });
  await desk.attach(id, hands);
  const record = store.record(id);
  if (record === null) throw new Error(`${id} has no record`);
  const failed = record.verdicts.filter(({ verdict }) => verdict === "fail").map(({ itemId }) => itemId);
  return { serversDay: record.serversDay, failed };
}

test("a blameless bureau, audited by a machine whose clock is a year ahead, fails wherever the clock is not doubted", async () => {
  const { failed } = await audited("silent", new ServedHands(linxi, TRUE_DAY), deskOver());
  expect(failed).toContain("veto.home-stale");
}, 60_000);

test(
  "a blameless bureau is accused of nothing by a machine whose clock is a year ahead, also when its pages are the known ones",
  async () => {
    const open = deskOver();
    const telling = () => new ServedHands(linxi, TRUE_DAY, () => true, SERVER_TIME);
    for (const id of ["first", "again"])
      expect(await audited(id, telling(), open)).toEqual({ serversDay: TRUE_DAY, failed: [] });
  },
  PATIENCE,
);
