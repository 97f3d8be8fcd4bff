import { z } from "../../facts/zod.ts";
import { refused, type FileKind, type FileProblem, type Refused } from "./file-problem.ts";
import { parseSavedJson } from "./parse-saved-json.ts";

export const RUN_FORMAT = "gongkai-lens/run";
export const BACKUP_FORMAT = "gongkai-lens/backup";
/** The newest version of each that this program reads; it reads all before it. */
const VERSIONS = { [RUN_FORMAT]: 1, [BACKUP_FORMAT]: 1 } as const;

const envelope = z.looseObject({ format: z.string(), formatVersion: z.unknown() });
/** A checklist's file names no format: it is written by hand as often as by the program. */
const checklistLike = z.looseObject({ id: z.string(), items: z.array(z.unknown()) });

/** The JSON of a file that says it is of this format and of a version this program reads, or what stands in the way. */
export function openEnvelope(
  text: string,
  format: keyof typeof VERSIONS,
): { readonly ok: true; readonly json: unknown } | Refused {
  const parsed = parseSavedJson(text);
  if (!parsed.ok) return parsed;
  const said = envelope.safeParse(parsed.json);
  if (!said.success || said.data.format !== format) return refused(otherFile(parsed.json));
  const { formatVersion: version } = said.data;
  const isKnown = Number.isInteger(version) && Number(version) >= 1 && Number(version) <= VERSIONS[format];
  return isKnown ? parsed : refused(unknownVersion(version, VERSIONS[format]));
}

/** A file that is not what was asked for, with what it is instead. */
export function otherFile(json: unknown): FileProblem {
  return { kind: "other-file", is: kindOf(json) };
}

function kindOf(json: unknown): FileKind | null {
  const said = envelope.safeParse(json);
  if (said.success && said.data.format === RUN_FORMAT) return "run";
  if (said.success && said.data.format === BACKUP_FORMAT) return "backup";
  return checklistLike.safeParse(json).success ? "checklist" : null;
}

function unknownVersion(version: unknown, newest: number): FileProblem {
  const isLater = typeof version === "number" && version > newest;
  return { kind: "unknown-version", version: version === undefined ? "—" : JSON.stringify(version), isLater };
}
