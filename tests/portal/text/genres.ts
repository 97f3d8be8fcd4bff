import type { Genre } from "./genre.ts";
import { NEWS_GENRES } from "./genres-news.ts";
import { OFFICE_GENRES } from "./genres-office.ts";
import { POLICY_GENRES } from "./genres-policy.ts";
import { PROJECT_GENRES } from "./genres-projects.ts";

const ALL = { ...NEWS_GENRES, ...POLICY_GENRES, ...PROJECT_GENRES, ...OFFICE_GENRES };

export type GenreName = keyof typeof ALL;

/** What each kind of article is made of. */
export const GENRES: Readonly<Record<GenreName, Genre>> = ALL;
