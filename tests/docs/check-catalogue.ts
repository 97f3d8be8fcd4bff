import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { generatedDocuments } from "./generated.ts";

for (const { path, content } of await generatedDocuments()) {
  writeFileSync(path, content);
  console.log(relative(process.cwd(), path));
}
