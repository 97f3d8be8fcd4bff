import type { Checklist } from "../audit/checklist/checklist.ts";
import type { Registry } from "../audit/contract/evaluator.ts";
import { parseAuditArguments } from "./audit-arguments.ts";
import { guard } from "./command-error.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { givenChecklist } from "./given-checklist.ts";
import { outputFor } from "./output.ts";
import { runAudit } from "./run-audit.ts";
import type { Terminal } from "./terminal.ts";

export interface Checks {
  readonly checklists: ReadonlyMap<string, Checklist>;
  readonly registry: Registry;
}

/** `npm run audit`: audits one site, writes the result, gives the exit code that the README promises. Never rejects. */
export function auditCommand(argv: readonly string[], terminal: Terminal, checks: Checks): Promise<ExitCode> {
  return guard(terminal, async () => {
    const given = parseAuditArguments(argv);
    const checklist = await givenChecklist(given.checklist, checks);
    // Before the first request: nobody should wait ten minutes to hear that the file cannot be written.
    const output = await outputFor(given, terminal);
    const checklists = new Map([...checks.checklists, [checklist.id, checklist]]);
    const audited = await runAudit({ ...given, checklist: checklist.id }, terminal, {
      ...checks,
      checklists,
    });
    await output.write(audited, checklist);
    return audited.record.status === "complete" ? EXIT.done : EXIT.partial;
  });
}
