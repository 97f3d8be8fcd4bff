import { z } from "./zod.ts";

/** The kinds of files whose words are read; `doc` is Word's and WPS's of before 2007 (.doc, .wps). */
export const fileFormat = z.enum(["pdf", "ofd", "docx", "doc"]);
export type FileFormat = z.infer<typeof fileFormat>;
