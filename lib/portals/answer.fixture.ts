import type { Response } from "../facts/page-facts.ts";

/** What a server of a fictional bureau answered. */
export function answer(url: string, body: string, over: Partial<Response> = {}): Response {
  const isJson = /^\s*[[{]/.test(body);
  return {
    url,
    finalUrl: url.split("#")[0] ?? url,
    status: 200,
    contentType: isJson ? "application/json" : "text/html",
    body: new TextEncoder().encode(body),
    fetchedAt: "2026-11-21T00:00:00Z",
    ...over,
  };
}
