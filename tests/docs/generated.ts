import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { checklists, registry } from "../../checks/index.ts";
import { catalogueOf } from "./catalogue.ts";
import { checklistSchemaOf } from "./checklist-schema.ts";

const CHECKS = join(import.meta.dirname, "../../checks");

/** Every generated document: where it stands and what it must say, formatted as the linter wants it. */
export async function generatedDocuments(): Promise<{ path: string; content: string }[]> {
  const raw = [
    { path: join(CHECKS, "README.md"), content: catalogueOf(checklists, registry) },
    {
      path: join(CHECKS, "checklist.schema.json"),
      content: JSON.stringify(checklistSchemaOf(registry), null, 2),
    },
  ];
  return Promise.all(
    raw.map(async ({ path, content }) => ({
      path,
      content: await format(content, { ...(await resolveConfig(path)), filepath: path }),
    })),
  );
}
