import { parseArgs } from "node:util";
import { shanghaiDay } from "../../lib/facts/civil-date.ts";
import { BUREAUS_BY_NAME } from "./bureaus/by-name.ts";
import type { Counts } from "./request-counts.ts";
import { startPortal } from "./server.ts";

const USAGE = `npm run portal -- [${[...BUREAUS_BY_NAME.keys()].join(" | ")}] [--port 8600] [--date YYYY-MM-DD] [--latency MS]`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: "string" }, date: { type: "string" }, latency: { type: "string" } },
  });
  const [name = "cangpu"] = positionals;
  const bureau = BUREAUS_BY_NAME.get(name);
  if (!bureau) throw new Error(`no bureau called ${name}`);
  const portal = await startPortal({
    bureau,
    referenceDate: values.date ?? shanghaiDay(Date.now()),
    port: wholeNumber("--port", values.port ?? "8600"),
    latencyMs: wholeNumber("--latency", values.latency ?? "0"),
  });
  console.log(`${bureau.identity.name}: ${portal.url}${bureau.home ?? "/"}`);
  process.once("SIGINT", () => {
    console.log(`\n${summary(portal.counts())}`);
    void portal.close();
  });
}

function summary({ total, byPath, mostInFlight, unchanged, bytes }: Counts): string {
  return `${total} requests for ${Object.keys(byPath).length} addresses, at most ${mostInFlight} at once, ${unchanged} answered 304, ${bytes} bytes`;
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,5}$/.test(value)) throw new Error(`${option} takes a whole number, not ${value}`);
  return Number(value);
}

try {
  await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
