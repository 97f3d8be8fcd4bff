import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runRecord } from "../../../lib/audit/records/run-record.ts";
import { differences } from "../../audit/differences.ts";
import { plantedFaults } from "../../portal/large/planted-faults.ts";
import { column } from "../measure/column.ts";
import { interleaved, type Contender } from "../measure/interleaved.ts";
import { ratios } from "../measure/ratios.ts";
import { runMeasured, type Command, type MeasuredRun } from "../measure/run-measured.ts";
import type { Bench, Part } from "../part.ts";
import { debianPeer } from "../peers/debian-peer.ts";
import { npmPeers } from "../peers/npm-peers.ts";
import { ourAudit } from "../peers/our-audit.ts";
import type { PeerFound } from "../peers/peer.ts";
import { requestsOf, type Requests } from "../report/requests.ts";
import type { Row } from "../report/row.ts";
import { DAY, withSite, type Site } from "../site.ts";

const PAGES = 2_000;
const LATENCY_MS = 20;
const OURS = "npm run audit";
const RAW = "bare fetch";

interface Measured extends MeasuredRun {
  readonly requests: Requests;
}

/** The audit from a terminal beside what people use instead, all on the same site in the same rounds. */
export const terminal: Part = {
  name: "terminal",
  title: `From a terminal: ${PAGES} pages, ${LATENCY_MS} ms, six connections`,
  measure: async (bench) => {
    bench.say("fetching linkinator, crawlee and wget2 …");
    const peers = [...(await npmPeers(bench.scratch)), await debianPeer(bench.scratch)];
    return withSite({ pages: PAGES, latencyMs: LATENCY_MS }, async (site) =>
      rowsOf(await runs(bench, site, peers), site, peers),
    );
  },
};

async function runs(bench: Bench, site: Site, peers: readonly PeerFound[]) {
  const list = join(bench.scratch, "addresses.json");
  writeFileSync(list, JSON.stringify(site.known.map((path) => new URL(path, site.home).href)));
  const raw: Command = {
    program: process.execPath,
    args: ["--import", import.meta.resolve("tsx"), join(import.meta.dirname, "../peers/raw-fetch.ts"), list],
    cwd: bench.scratch,
  };
  const contenders = [
    contender(OURS, ourAudit(site.home, "--whole-site"), site, bench),
    contender(RAW, raw, site, bench),
    ...peers.flatMap((peer) =>
      "absent" in peer ? [] : [contender(peer.name, peer.command(site.home), site, bench)],
    ),
  ];
  // The first start compiles what the next ones find compiled.
  await contenders[0]?.run();
  return interleaved(bench.rounds, contenders);
}

function contender(
  name: string,
  command: Command,
  { portal, known }: Site,
  bench: Bench,
): Contender<Measured> {
  return {
    name,
    run: async () => {
      await portal.resetCounts();
      const run = await runMeasured(command);
      const requests = requestsOf(await portal.counts(), known);
      bench.say(`${name}: ${(run.wallMs / 1000).toFixed(1)} s, ${requests.total} requests`);
      return { ...run, requests };
    },
  };
}

function rowsOf(
  measured: ReadonlyMap<string, readonly Measured[]>,
  site: Site,
  peers: readonly PeerFound[],
): Row[] {
  const wall = (name: string) => column(measured, name, ({ wallMs }) => wallMs);
  const cpu = (name: string) => column(measured, name, ({ cpuMs }) => cpuMs);
  const peak = (name: string) => column(measured, name, ({ peakBytes }) => peakBytes);
  const against = (name: string, of: (name: string) => number[]) =>
    measured.has(name) ? ratios(of(OURS), of(name)) : [];
  const requests = column(measured, OURS, (one) => one.requests.total / site.known.length);
  const missed = measured.get(OURS)?.[0]?.requests.missed ?? [];
  const names = [OURS, RAW, ...peers.map(({ name }) => name)];
  return [
    {
      figure: "wall ÷ linkinator's",
      unit: "×",
      values: against("linkinator", wall),
      goal: { atMost: 0.8 },
      ...absence(peers, "linkinator"),
    },
    {
      figure: "CPU ÷ crawlee's",
      unit: "×",
      values: against("crawlee", cpu),
      goal: { atMost: 0.5 },
      ...absence(peers, "@crawlee/cheerio"),
    },
    {
      figure: "peak memory ÷ linkinator's",
      unit: "×",
      values: against("linkinator", peak),
      goal: { atMost: 0.5 },
    },
    {
      figure: "wall ÷ bare fetch in Node",
      unit: "×",
      values: against(RAW, wall),
      goal: null,
      note: "the bare fetch reads, judges and keeps nothing, and knows every address beforehand",
    },
    { figure: "requests ÷ unique addresses in scope", unit: "×", values: requests, goal: { atMost: 1.02 } },
    {
      figure: "addresses never asked for",
      unit: "count",
      values: [missed.length],
      goal: { atMost: 0 },
      ...(missed.length > 0 && { note: missed.join(" ") }),
    },
    ...truth(measured.get(OURS)?.[0], site),
    ...names.flatMap((name): Row[] => [
      {
        figure: `${name}: wall`,
        unit: "s",
        values: wall(name).map((ms) => ms / 1000),
        goal: null,
        ...peerNote(peers, name),
      },
      { figure: `${name}: CPU`, unit: "s", values: cpu(name).map((ms) => ms / 1000), goal: null },
      {
        figure: `${name}: peak memory`,
        unit: "MB",
        values: peak(name).map((bytes) => bytes / 1e6),
        goal: null,
      },
      {
        figure: `${name}: requests`,
        unit: "count",
        values: column(measured, name, (one) => one.requests.total),
        goal: null,
      },
    ]),
  ];
}

/** What the audit said of the planted faults: all of them, and nothing else. */
function truth(run: Measured | undefined, { bureau }: Site): Row[] {
  if (run === undefined) return [];
  const record = runRecord.parse(JSON.parse(run.stdout));
  const wrong = differences(record, bureau.expected(DAY));
  const { softMissing } = plantedFaults(bureau.columns(DAY));
  const said = record.verdicts.find(({ itemId }) => itemId === "content.dead-links")?.reason.zh ?? "";
  const unsaid = softMissing.filter(({ title }) => !said.includes(title));
  return [
    {
      figure: "planted faults missed, or found where none is",
      unit: "count",
      values: [wrong.length],
      goal: { atMost: 0 },
      ...(wrong.length > 0 && { note: wrong.slice(0, 5).join("; ") }),
    },
    {
      figure: `soft-404s missed, of ${softMissing.length}`,
      unit: "count",
      values: [unsaid.length],
      goal: { atMost: 0 },
    },
  ];
}

function absence(peers: readonly PeerFound[], name: string): { note?: string } {
  const peer = peers.find((one) => one.name === name);
  return peer !== undefined && "absent" in peer ? { note: peer.absent } : {};
}

function peerNote(peers: readonly PeerFound[], name: string): { note?: string } {
  const peer = peers.find((one) => one.name === name);
  if (peer === undefined) return {};
  const more =
    peer.name === "linkinator" ? ", which opens more connections than the six it is asked for" : "";
  return { note: "absent" in peer ? peer.absent : `version ${peer.version}${more}` };
}
