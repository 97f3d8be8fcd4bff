import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { isCivilDate, type CivilDate } from "../../lib/facts/civil-date.ts";
import type { Bureau } from "./bureau.ts";
import { answerTo } from "./answer-to.ts";
import type { Answers, Page } from "./dialect.ts";
import { listen } from "./listen.ts";

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
  readonly close: () => Promise<void>;
}

const FIRST_DAY = "2025-01-01";

/** All that a bureau's portal answers on a day. Throws when the reference date is no day or before 2025. */
export function portalAnswers(bureau: Bureau, referenceDate: CivilDate): Answers {
  if (!isCivilDate(referenceDate) || referenceDate < FIRST_DAY)
    throw new Error(`the reference date must be a day from ${FIRST_DAY} on, not ${referenceDate}`);
  const columns = bureau.columns(referenceDate);
  return bureau.dialect({ identity: bureau.identity, referenceDate, columns });
}

/** Serves a fictional bureau on 127.0.0.1; the same bureau and day give the same bytes. Rejects when the port is taken. */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  const answers = portalAnswers(options.bureau, options.referenceDate);
  const seen: RequestSeen[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? "/";
    seen.push({ path, at: Date.now() });
    options.onRequest?.(path);
    if (options.latencyMs !== undefined) await wait(options.latencyMs);
    reply(answers, path, response);
  };
  const server = createServer((request, response) => void handle(request, response));
  const { url, close } = await listen(server, options.port ?? 0);
  return { url, close, requests: () => seen };
}

function reply(answers: Answers, target: string, response: ServerResponse): void {
  const answer = answerTo(answers, target);
  if ("location" in answer) response.writeHead(301, answer).end();
  else send(answer, response);
}

function send({ status, contentType, body }: Page, response: ServerResponse): void {
  response.writeHead(status, {
    "content-type": contentType,
    "content-length": body.byteLength,
    "x-frame-options": "SAMEORIGIN",
  });
  // Node leaves the body out of the answer to HEAD by itself.
  response.end(body);
}
