import { expect, test } from "@playwright/test";

import type { RunRecord } from "../../lib/audit/records/run-record.ts";
import { seeded } from "../portal/text/random.ts";
import { AuditInBrowser } from "./audit-in-browser.ts";

/** 4 audits of 5 interruptions: 20 of each kind. */
const AUDITS = 4;
const INTERRUPTIONS = 5;
const MOST_REQUESTS_BETWEEN = 14;
const FIRST_PORT = 8701;

type Interruption = (audit: AuditInBrowser) => Promise<void>;

const KINDS: Readonly<Record<string, Interruption>> = {
  "the worker is killed": (audit) => audit.killWorker(),
  "the tab is reloaded": (audit) => audit.reloadTab(),
  "the tab is closed and the site opened again": (audit) => audit.closeTab(),
  "the browser is killed with SIGKILL and opened again": (audit) => audit.killBrowser(),
  "the server is down for 30 seconds": (audit) => audit.takeServerDown(),
};

const undisturbed = new Map<number, Promise<RunRecord>>();

/** What an audit gives that nobody disturbs, once a worker: each has its own port, hence its own addresses. */
function expectedAt(port: number): Promise<RunRecord> {
  const known = undisturbed.get(port) ?? auditAt(port, () => Promise.resolve());
  undisturbed.set(port, known);
  return known;
}

async function auditAt(port: number, disturb: Interruption): Promise<RunRecord> {
  const audit = await AuditInBrowser.start(port);
  try {
    await disturb(audit);
    return await audit.result();
  } finally {
    await audit.end();
  }
}

for (const [kind, interrupt] of Object.entries(KINDS)) {
  for (let seed = 1; seed <= AUDITS; seed += 1) {
    test(`${kind}, ${INTERRUPTIONS} times at random (seed ${seed}): the result is the same`, async ({}, info) => {
      const port = FIRST_PORT + info.parallelIndex;
      const expected = await expectedAt(port);
      const random = seeded(`${kind} ${seed}`);
      let done = 0;
      // Where the machine is busy, a run may end before it was interrupted often enough: then another one goes on.
      while (done < INTERRUPTIONS) {
        const record = await auditAt(port, async (audit) => {
          while (done < INTERRUPTIONS) {
            await audit.afterRequests(random.between(1, MOST_REQUESTS_BETWEEN));
            if (await audit.isFinished()) break;
            await interrupt(audit);
            done += 1;
          }
        });
        expect(JSON.stringify(record)).toBe(JSON.stringify(expected));
      }
    });
  }
}
