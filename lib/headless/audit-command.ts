import type { Checklist } from "../audit/checklist.ts";
import type { Registry } from "../audit/evaluator.ts";
import { parseAuditArguments, type AuditArguments } from "./audit-arguments.ts";
import { wrongUsage, guard } from "./command-error.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { outputFor } from "./output.ts";
import { runAudit } from "./run-audit.ts";
import type { Terminal } from "./terminal.ts";

export interface Checks {
  readonly checklists: ReadonlyMap<string, Checklist>;
  readonly registry: Registry;
}

/** `npm run audit`: audits one site, writes the result, gives the exit code of DESIGN §3.4. Never rejects. */
export function auditCommand(argv: readonly string[], terminal: Terminal, checks: Checks): Promise<ExitCode> {
  return guard(terminal, async () => {
    const given = parseAuditArguments(argv);
    const checklist = checklistOf(given, checks);
    // Before the first request: nobody should wait ten minutes to hear that the file cannot be written.
    const output = await outputFor(given, terminal);
    const record = await runAudit(given, terminal, checks);
    await output.write(record, checklist);
    return record.status === "complete" ? EXIT.done : EXIT.partial;
  });
}

function checklistOf(given: AuditArguments, { checklists }: Checks): Checklist {
  const checklist = checklists.get(given.checklist);
  if (checklist) return checklist;
  const known = [...checklists.keys()].join(", ");
  throw wrongUsage({
    zh: `没有名为“${given.checklist}”的检查清单。可用的有：${known}。`,
    en: `There is no checklist “${given.checklist}”. Known: ${known}.`,
  });
}
