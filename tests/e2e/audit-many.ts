import { checklists, registry } from "../../checks/index.ts";
import { auditCommand } from "../../lib/headless/audit-command.ts";
import { processTerminal } from "../../lib/headless/terminal.ts";

/** `tsx audit-many.ts ARGUMENTS…`: audits one after the other, the arguments of each as one JSON array, in one process. */
for (const order of process.argv.slice(2)) {
  const given: unknown = JSON.parse(order);
  if (!Array.isArray(given)) throw new Error(`no arguments: ${order}`);
  const code = await auditCommand(given.map(String), processTerminal(), { checklists, registry });
  if (code !== 0) process.exitCode = code;
}
