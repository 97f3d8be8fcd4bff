import { factsCommand } from "./facts-command.ts";
import { processTerminal } from "./terminal.ts";

process.exitCode = await factsCommand(process.argv.slice(2), processTerminal());
