import { money } from "./column/money.ts";
import { news } from "./column/news.ts";
import { organisation } from "./column/organisation.ts";
import { policy } from "./column/policy.ts";
import { powers } from "./column/powers.ts";
import { projects } from "./column/projects.ts";

/** The columns of a science & technology bureau in the order of their usual catalogue, each with its synonyms. */
export const column = [...organisation, ...policy, ...money, ...projects, ...powers, ...news];
