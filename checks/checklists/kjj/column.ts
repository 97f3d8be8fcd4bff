import { money } from "./column/money.ts";
import { news } from "./column/news.ts";
import { organisation } from "./column/organisation.ts";
import { policy } from "./column/policy.ts";
import { powers } from "./column/powers.ts";
import { projects } from "./column/projects.ts";

/** The catalogue of a science & technology bureau (COLUMNS §4.2, synonyms §7), in its order. */
export const column = [...organisation, ...policy, ...money, ...projects, ...powers, ...news];
