import { cpus, release, totalmem, type } from "node:os";

/** What the figures were measured on: enough to compare, nothing that says whose machine it is. */
export function machine(versions: readonly (readonly [name: string, version: string])[]): [string, string][] {
  const processors = cpus();
  return [
    ["processor", `${processors[0]?.model.trim() ?? "unknown"}, ${processors.length} cores`],
    ["memory", `${Math.round(totalmem() / 2 ** 30)} GiB`],
    ["system", `${type()} ${release().replace(/[^\d.].*$/, "")}`],
    ["Node", process.version.slice(1)],
    ...versions.map(([name, version]): [string, string] => [name, version]),
  ];
}
