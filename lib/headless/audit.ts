import { checklists, registry } from "../../checks/index.ts";
import { auditCommand } from "./audit-command.ts";
import { processTerminal } from "./terminal.ts";

process.exitCode = await auditCommand(process.argv.slice(2), processTerminal(), { checklists, registry });
