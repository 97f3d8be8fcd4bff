import { delimiter, join } from "node:path";

/** The environment in which the project's own programs (wxt, vitest, playwright) are found by their names. */
export function withProjectPrograms(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const programs = join(import.meta.dirname, "../../node_modules/.bin");
  return { ...env, PATH: [programs, env["PATH"]].join(delimiter) };
}
