import { createServer, type ServerResponse } from "node:http";
import { listen, type Listening } from "./listen.ts";

export interface HostileOptions {
  /** How long `/slow` keeps one waiting, in milliseconds; 20 s unless told. */
  readonly slowMs?: number;
  readonly port?: number;
}

type Misbehaviour = (response: ServerResponse, options: HostileOptions) => void;

const CHUNK = Buffer.alloc(64 * 1024, "<p>材料汇编</p>\n");
const HUGE_CHUNKS = 320;

/** What each address does; `/` links to all of them. */
const ADDRESSES: Readonly<Record<string, Misbehaviour>> = {
  "/": (response) => html(response, 200, index()),
  "/huge": sendHuge,
  "/error-500": (response) => html(response, 500, "<h1>Internal Server Error</h1>"),
  "/slow": sendSlowly,
  "/loop": (response) => redirect(response, "/loop/back"),
  "/loop/back": (response) => redirect(response, "/loop"),
  "/reset": (response) => response.destroy(),
  "/busy-429": (response) => {
    response.setHeader("retry-after", "2");
    html(response, 429, "<h1>访问过于频繁</h1>");
  },
  "/wall-412": (response) => html(response, 412, CHALLENGE),
  "/challenge-200": (response) => html(response, 200, CHALLENGE),
  "/soft-404": (response) => html(response, 200, page("提示信息", "<h2>您访问的页面不存在</h2>")),
  "/binary": (response) => {
    response.writeHead(200, { "content-type": "application/octet-stream" }).end(CHUNK);
  },
  "/plain/": (response) =>
    html(response, 200, page("某单位", "<p>欢迎访问。</p><p>联系我们：来信请寄本单位。</p>")),
};

/** A server on which everything goes wrong that can; `/plain/` is the home of a site without recognisable columns. */
export async function startHostile(options: HostileOptions = {}): Promise<Listening> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const misbehave =
      ADDRESSES[pathname] ?? ((answer: ServerResponse) => html(answer, 404, "<h1>Not Found</h1>"));
    misbehave(response, options);
  });
  return listen(server, options.port ?? 0);
}

/** An anti-bot page: a marker, a script after the end, no text (PORTALS §4). */
const CHALLENGE = `<!DOCTYPE html><html><head><meta id="Ux8e" content="xkQ2" r='m'>
<script type="text/javascript" r='m'>$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=41207;</script>
<script type="text/javascript" charset="utf-8" src="/q7Wd/b2.js" r='m'></script></head><body></body></html>
<script type="text/javascript" r='m'>_$go();</script>`;

/** 20 MB, as fast as the reader takes it; stops when the reader hangs up. */
function sendHuge(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  let left = HUGE_CHUNKS;
  const pump = () => {
    while (left > 0 && !response.destroyed) {
      left -= 1;
      if (!response.write(CHUNK)) {
        response.once("drain", pump);
        return;
      }
    }
    if (left === 0) response.end();
  };
  pump();
}

function sendSlowly(response: ServerResponse, { slowMs = 20_000 }: HostileOptions): void {
  const timer = setTimeout(() => html(response, 200, page("慢", "<p>终于到了。</p>")), slowMs);
  response.once("close", () => clearTimeout(timer));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function html(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(body);
}

function index(): string {
  const links = Object.keys(ADDRESSES).map((address) => `<li><a href="${address}">样例 ${address}</a></li>`);
  return page("样例", `<ul>${links.join("")}</ul>`);
}

function page(title: string, body: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}
