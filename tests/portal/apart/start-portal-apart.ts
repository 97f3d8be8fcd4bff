import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Counts } from "../request-counts.ts";
import { askedProcess } from "./asked-process.ts";

export interface PortalApart {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly url: string;
  readonly counts: () => Promise<Counts>;
  readonly resetCounts: () => Promise<void>;
  /** Milliseconds before each answer, from the next request on. */
  readonly setLatency: (ms: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface ApartOptions {
  /** By its name on the command line: `large-2000`. */
  readonly bureau: string;
  readonly referenceDate: string;
  readonly latencyMs?: number;
}

/** Serves a bureau from a process of its own, so that its work is not the asker's. Rejects where there is no such bureau. */
export async function startPortalApart({ latencyMs = 0, ...options }: ApartOptions): Promise<PortalApart> {
  const child = fork(join(import.meta.dirname, "serve-apart.ts"), {
    execArgv: ["--import", import.meta.resolve("tsx")],
  });
  const ask = askedProcess(child);
  const close = async () => {
    if (child.exitCode !== null) return;
    child.disconnect();
    await once(child, "exit");
  };
  try {
    const { url } = await ask({ order: "open", latencyMs, ...options });
    return {
      url,
      close,
      counts: async () => {
        const { counts } = await ask({ order: "counts" });
        if (counts === null) throw new Error("the portal's process has no counts");
        return counts;
      },
      resetCounts: () => ask({ order: "reset" }).then(() => undefined),
      setLatency: (ms) => ask({ order: "latency", ms }).then(() => undefined),
    };
  } catch (error) {
    await close();
    throw error;
  }
}
