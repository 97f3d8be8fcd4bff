import type { Cause } from "../facts/cause.ts";
import type { Response as PageResponse } from "../facts/page-facts.ts";

/** The platform's fetch, given by whoever owns a network. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How a feed wants to be asked; nothing for a page. */
export type Question = Pick<RequestInit, "method" | "body" | "headers" | "redirect">;

export interface FetchLimits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

export const LIMITS: FetchLimits = { timeoutMs: 15_000, maxBytes: 8 * 1024 * 1024 };

export type Fetched =
  | {
      readonly ok: true;
      readonly response: PageResponse;
      readonly retryAfterMs: number;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly ok: false; readonly cause: Cause; readonly detail: string };

/** Pages, and files whose words can be read: PDF, OFD, and Word's and WPS's under the names that servers have for them. */
const READABLE =
  /^$|text\/|html|xml|json|javascript|octet-stream|pdf|ofd|ms-?word|wordprocessingml|ms-works|kswps|wps-office/i;

/**
 * Asks for one page and reads its body up to the limit, counted after decompression, so that a small file which
 * unpacks to gigabytes stops there. Never rejects: what went wrong is the cause.
 * @param now the instant of the answer, ISO 8601 with offset Z
 */
export async function fetchPage(
  fetch: Fetch,
  url: string,
  now: () => string,
  limits: FetchLimits = LIMITS,
  question: Question = {},
): Promise<Fetched> {
  const timeout = AbortSignal.timeout(limits.timeoutMs);
  const init: RequestInit = {
    signal: timeout,
    redirect: "follow",
    credentials: "same-origin",
    // What the browser keeps may be of yesterday, and its conditions would hide the server's answer to ours.
    cache: "no-store",
    ...question,
  };
  try {
    const answer = await followed(fetch, url, init);
    if (answer === null) return { ok: false, cause: "needs-permission", detail: new URL(url).host };
    const contentType = answer.headers.get("content-type") ?? "";
    if (!READABLE.test(contentType)) {
      await answer.body?.cancel();
      return { ok: false, cause: "unsupported-type", detail: contentType };
    }
    const body = await readBody(answer, limits.maxBytes);
    if (body === null) {
      return { ok: false, cause: "too-large", detail: `> ${Math.round(limits.maxBytes / 1024 / 1024)} MB` };
    }
    const { status } = answer;
    const times = { fetchedAt: now(), serverTime: timeOf(answer.headers.get("date")) };
    const response = { url, finalUrl: answer.url || url, status, contentType, body, ...times };
    return {
      ok: true,
      response,
      retryAfterMs: retryAfter(answer.headers.get("retry-after")),
      etag: answer.headers.get("etag"),
      lastModified: answer.headers.get("last-modified"),
    };
  } catch (error) {
    if (timeout.aborted) return { ok: false, cause: "timeout", detail: `${limits.timeoutMs / 1000} s` };
    return { ok: false, cause: "network", detail: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * A fetch that follows redirects fails alike for a dead line and for a redirect to another site. One that does not
 * follow (`redirect: "manual"`) tells them apart: where it finds a redirect that cannot be followed, null.
 */
async function followed(fetch: Fetch, url: string, init: RequestInit): Promise<Response | null> {
  const answer = await fetch(url, init);
  if (init.redirect !== "manual" || !isRedirect(answer)) return answer;
  await answer.body?.cancel();
  return fetch(url, { ...init, redirect: "follow" }).catch(() => null);
}

function isRedirect({ type, status, headers }: Response): boolean {
  return type === "opaqueredirect" || (status >= 300 && status < 400 && headers.has("location"));
}

/** The whole body, or null when it is larger than the limit. */
async function readBody(answer: Response, maxBytes: number): Promise<Uint8Array | null> {
  if (answer.body === null) return new Uint8Array();
  const reader = answer.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}

/** The instant that a `Date` header names, ISO 8601. */
function timeOf(header: string | null): string | undefined {
  const time = Date.parse(header ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Milliseconds of rest that a `Retry-After` in seconds asks for; a date there is read as a minute. */
function retryAfter(header: string | null): number {
  if (header === null) return 0;
  const seconds = Number(header);
  return Number.isFinite(seconds) ? Math.min(seconds, 300) * 1000 : 60_000;
}
