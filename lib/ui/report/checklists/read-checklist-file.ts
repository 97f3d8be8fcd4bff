import type { ParsedChecklist } from "../../../audit/checklist-file/parse-checklist.ts";
import type { FileProblem } from "../../../store/saved-file/file-problem.ts";
import { otherFile } from "../../../store/saved-file/open-envelope.ts";
import { parseSavedJson } from "../../../store/saved-file/parse-saved-json.ts";
import { readSavedFile, type BytesOfFile } from "../../../store/saved-file/read-saved-file.ts";

/** The built-in checklist has some 200 KB. */
const LARGEST_CHECKLIST = 8 * 1024 * 1024;

/** A checklist from a file: one that can be judged by, what is wrong in it, or why the file is none at all. */
export async function readChecklistFile(
  file: BytesOfFile,
  check: (json: unknown) => ParsedChecklist,
): Promise<ParsedChecklist | { readonly refused: FileProblem }> {
  const read = await readSavedFile(file, LARGEST_CHECKLIST);
  if (!read.ok) return { refused: read.problem };
  const parsed = parseSavedJson(read.text);
  if (!parsed.ok) return { refused: parsed.problem };
  const other = otherFile(parsed.json);
  return other.kind === "other-file" && other.is === "checklist" ? check(parsed.json) : { refused: other };
}
