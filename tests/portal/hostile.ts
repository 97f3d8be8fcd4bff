import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { listen, type Listening } from "./listen.ts";

export interface HostileOptions {
  /** How long `/slow` keeps one waiting, in milliseconds; 20 s unless told. */
  readonly slowMs?: number;
  readonly port?: number;
}

/** One request as the server saw it. */
export interface Asked {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  /** Milliseconds on a clock that only goes forward. */
  readonly at: number;
}

export interface Hostile extends Listening {
  readonly asked: () => readonly Asked[];
  /** The most requests that were under way at once. */
  readonly mostAtOnce: () => number;
}

type Misbehaviour = (response: ServerResponse, options: HostileOptions) => void;

const CHUNK = Buffer.alloc(64 * 1024, "<p>材料汇编</p>\n");
const HUGE_CHUNKS = 480;
/** 64 MB of the same line in some 64 KB: it must be stopped by what it unpacks to. */
const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024, "<p>材料汇编</p>\n"));
/** Addresses in the network of whoever audits, and one that only a local file has. */
const OUTSIDE = [
  "http://192.168.1.1/admin/",
  "http://10.0.0.8/zwgk/",
  "http://169.254.169.254/latest/meta-data/",
  "http://[::1]:8080/zwgk/",
  "file:///etc/passwd",
  "http://other.example/zwgk/",
];

/** What each address does; `/` links to all of them. */
const ADDRESSES: Readonly<Record<string, Misbehaviour>> = {
  "/": (response) => html(response, 200, index()),
  "/huge": sendHuge,
  "/bomb": (response) => {
    const head = { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" };
    response.writeHead(200, head).end(BOMB);
  },
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
  "/secret/": (response) => html(response, 200, page("内部", "<p>robots.txt 不让读。</p>")),
};

const ROBOTS = "User-agent: *\nDisallow: /secret/\n";

/**
 * A server on which everything goes wrong that can, and which counts what it is asked; `/plain/` is the home of a site
 * without recognisable columns, `/calendar` leads from month to month without end, `/secret/` is closed to programs.
 */
export async function startHostile(options: HostileOptions = {}): Promise<Hostile> {
  const asked: Asked[] = [];
  let inside = 0;
  let most = 0;
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname, search, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    asked.push({ method: request.method ?? "", path: pathname + search, at: performance.now() });
    most = Math.max(most, (inside += 1));
    response.once("close", () => (inside -= 1));
    if (pathname === "/robots.txt") response.writeHead(200, { "content-type": "text/plain" }).end(ROBOTS);
    else if (pathname === "/calendar") html(response, 200, month(Number(searchParams.get("month"))));
    else (ADDRESSES[pathname] ?? notFound)(response, options);
  });
  const listening = await listen(server, options.port ?? 0);
  return { ...listening, asked: () => asked, mostAtOnce: () => most };
}

/** An anti-bot page: a marker, a script after the end, no text. */
const CHALLENGE = `<!DOCTYPE html><html><head><meta id="Ux8e" content="xkQ2" r='m'>
<script type="text/javascript" r='m'>$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=41207;</script>
<script type="text/javascript" charset="utf-8" src="/q7Wd/b2.js" r='m'></script></head><body></body></html>
<script type="text/javascript" r='m'>_$go();</script>`;

/** 30 MB, as fast as the reader takes it; stops when the reader hangs up. */
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

function notFound(response: ServerResponse): void {
  html(response, 404, "<h1>Not Found</h1>");
}

function html(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(body);
}

function index(): string {
  const inside = [...Object.keys(ADDRESSES), "/calendar?month=1"];
  const links = [...inside, ...OUTSIDE].map((address) => `<li><a href="${address}">样例 ${address}</a></li>`);
  return page("样例", `<ul>${links.join("")}</ul>`);
}

/** A month of the calendar, with a way to the next: the list of columns never ends. */
function month(number: number): string {
  const next = `/calendar?month=${String(number + 1)}`;
  return page("日历", `<ul class="nav"><li><a href="${next}">下一月日程列表</a></li></ul>`);
}

function page(title: string, body: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}
