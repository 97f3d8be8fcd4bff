import type { PageFacts, Response } from "../facts/page-facts.ts";
import { documentFacts } from "../portals/files/document-facts.ts";
import { readPage } from "../portals/read-page.ts";
import { failed, guard } from "./command-error.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { parseFactsArguments } from "./facts-arguments.ts";
import { loadedReader } from "./loaded-reader.ts";
import { nodeHands } from "./node-hands.ts";
import { readPageFile } from "./read-page-file.ts";
import type { Terminal } from "./terminal.ts";

/** `npm run facts`: what the reader sees in one page, as JSON. Never rejects. */
export function factsCommand(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return guard(terminal, async () => {
    const { source, url } = parseFactsArguments(argv);
    const facts = /^https?:\/\//i.test(source)
      ? await fromNetwork(source, terminal)
      : await fromFile(await readPageFile(source, url, terminal.now()));
    terminal.out(`${JSON.stringify(facts, null, 2)}\n`);
    return EXIT.done;
  });
}

async function fromFile(saved: Response): Promise<PageFacts> {
  const facts = readPage(saved);
  return facts.kind === "document" ? documentFacts(facts, await loadedReader(saved.body)) : facts;
}

async function fromNetwork(url: string, terminal: Terminal): Promise<PageFacts> {
  const { now, interrupted: signal } = terminal;
  const { visit } = await nodeHands({ now, signal, scopeAllows: () => true }).read(url);
  if (visit.outcome === "read") return visit.facts;
  const told = visit.outcome === "unread" ? [visit.cause, visit.detail] : [visit.outcome];
  const why = told.filter(Boolean).join(": ");
  throw failed({
    zh: `读不到 ${url}（${why}）。请核对网址和网络。`,
    en: `${url} cannot be read (${why}). Check the address and the network.`,
  });
}
