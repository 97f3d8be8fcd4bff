import type { FileKind, FileProblem } from "../../store/saved-file/file-problem.ts";
import type { MessageKey, Speech } from "../i18n.tsx";
import { sizeWords } from "./settings/size-words.ts";

/** Where a file belongs that was given in the wrong place. */
const BELONGS: Readonly<Record<FileKind, MessageKey>> = {
  run: "fileIsRun",
  backup: "fileIsBackup",
  checklist: "fileIsChecklist",
};

/** What was wanted instead of a file of another program. */
const WANTED: Readonly<Record<FileKind, MessageKey>> = {
  run: "importNotARun",
  backup: "backupNotOne",
  checklist: "checklistNotOne",
};

/** What is wrong with a file, where, and what to do. */
export function fileProblemWords(problem: FileProblem, wanted: FileKind, t: Speech["t"]): string {
  switch (problem.kind) {
    case "too-large":
      return t("fileTooLarge", sizeWords(problem.size), sizeWords(problem.most));
    case "empty":
      return t("fileEmpty");
    case "encoding":
      return t("fileEncoding");
    case "cut-off":
      return t("fileCutOff");
    case "not-json":
      return problem.line === null ? t("fileNotJson") : t("fileNotJsonAt", problem.line);
    case "other-file":
      return t(problem.is === null || problem.is === wanted ? WANTED[wanted] : BELONGS[problem.is]);
    case "unknown-version":
      return t(problem.isLater ? "importNewer" : "fileNoSuchVersion", problem.version);
    case "malformed":
      return t("importMalformed", problem.place);
    case "repeated":
      return t("fileRepeated", problem.id);
  }
}
