import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { isCivilDate, type CivilDate } from "../../lib/facts/civil-date.ts";
import type { Bureau } from "./bureau.ts";
import { answerTo } from "./answer-to.ts";
import type { Answers, Page } from "./dialect.ts";
import { isUnchanged } from "./is-unchanged.ts";
import { listen } from "./listen.ts";
import { RequestCounts, type Counts } from "./request-counts.ts";

export interface PortalOptions {
  readonly bureau: Bureau;
  /** The portal shows what was published by this day, `YYYY-MM-DD`, from 2025-01-01 on. */
  readonly referenceDate: CivilDate;
  /** 0 or nothing: any free port. */
  readonly port?: number;
  /** Milliseconds before each answer. */
  readonly latencyMs?: number;
  readonly onRequest?: (path: string) => void;
}

export interface RequestSeen {
  /** Path with query. */
  readonly path: string;
  /** Epoch milliseconds of its arrival. */
  readonly at: number;
}

export interface Portal {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly url: string;
  readonly requests: () => readonly RequestSeen[];
  /** From now on the portal answers as this bureau would, on this day or on the one it began with. */
  readonly become: (bureau: Bureau, referenceDate?: CivilDate) => void;
  readonly counts: () => Counts;
  /** Begins to count anew. */
  readonly resetCounts: () => void;
  /** Milliseconds before each answer, from the next request on. */
  readonly setLatency: (ms: number) => void;
  readonly close: () => Promise<void>;
}

const FIRST_DAY = "2025-01-01";
/** Longer than any pause of an audit, so that no connection ends while it is wanted. */
const KEEP_ALIVE_MS = 120_000;

/** All that a bureau's portal answers on a day. Throws when the reference date is no day or before 2025. */
export function portalAnswers(bureau: Bureau, referenceDate: CivilDate): Answers {
  if (!isCivilDate(referenceDate) || referenceDate < FIRST_DAY)
    throw new Error(`the reference date must be a day from ${FIRST_DAY} on, not ${referenceDate}`);
  const columns = bureau.columns(referenceDate);
  return bureau.dialect({ identity: bureau.identity, referenceDate, columns });
}

/**
 * Serves a fictional bureau on 127.0.0.1; the same bureau and day give the same bytes, and whoever names the bytes
 * that it has (ETag, Last-Modified) is answered 304. Rejects when the port is taken.
 */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  let answers = portalAnswers(options.bureau, options.referenceDate);
  let lastModified = new Date(`${options.referenceDate}T00:00:00+08:00`).toUTCString();
  const counts = new RequestCounts();
  let seen: RequestSeen[] = [];
  let latencyMs = options.latencyMs ?? 0;
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? "/";
    seen.push({ path, at: Date.now() });
    counts.arrived(path);
    response.once("close", () => counts.left());
    options.onRequest?.(path);
    if (latencyMs > 0) await wait(latencyMs);
    const { status, bytes } = reply(answerTo(answers, path), request, response, lastModified);
    counts.answered(status, bytes);
  };
  const server = createServer((request, response) => void handle(request, response));
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const { url, close } = await listen(server, options.port ?? 0);
  return {
    url,
    close,
    requests: () => seen,
    counts: () => counts.counts(),
    become: (bureau, referenceDate = options.referenceDate) => {
      answers = portalAnswers(bureau, referenceDate);
      lastModified = new Date(`${referenceDate}T12:00:00+08:00`).toUTCString();
    },
    resetCounts: () => {
      counts.reset();
      seen = [];
    },
    setLatency: (ms) => {
      latencyMs = ms;
    },
  };
}

interface Sent {
  readonly status: number;
  readonly bytes: number;
}

function reply(
  answer: Page | { readonly location: string },
  request: IncomingMessage,
  response: ServerResponse,
  lastModified: string,
): Sent {
  if ("location" in answer) {
    response.writeHead(301, answer).end();
    return { status: 301, bytes: 0 };
  }
  const { status, contentType, body } = answer;
  const validators = { etag: etagOf(body), "last-modified": lastModified };
  if (status === 200 && isUnchanged(request.headers, validators)) {
    response.writeHead(304, { ...validators }).end();
    return { status: 304, bytes: 0 };
  }
  response.writeHead(status, {
    "content-type": contentType,
    "content-length": body.byteLength,
    "x-frame-options": "SAMEORIGIN",
    ...(status === 200 ? validators : {}),
  });
  // Node leaves the body out of the answer to HEAD by itself.
  response.end(body);
  return { status, bytes: request.method === "HEAD" ? 0 : body.byteLength };
}

function etagOf(body: Uint8Array): string {
  return `"${createHash("sha1").update(body).digest("base64url")}"`;
}
