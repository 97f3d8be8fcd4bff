import { z } from "../facts/zod.ts";

/** Numbers that can be set, with the range in which a server is not harmed and a browser not stuck. */
export const RANGES = {
  /** Pages read at the same time. */
  concurrency: { least: 1, most: 6 },
  /** Milliseconds between two requests to one host. */
  delay: { least: 0, most: 5000 },
  maxPages: { least: 1, most: 5000 },
} as const;
export type NumberSetting = keyof typeof RANGES;

export const THEMES = ["system", "light", "dark", "contrast"] as const;

const within = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.number().int().min(least).max(most);

const FIELDS = {
  /** Null follows the browser. */
  language: z.enum(["zh_CN", "en"]).nullable(),
  theme: z.enum(THEMES),
  concurrency: within(RANGES.concurrency),
  delay: within(RANGES.delay),
  maxPages: within(RANGES.maxPages),
  /** The checklist a new audit begins with; null is the first of the program. */
  checklistId: z.string().nullable(),
  obeysRobots: z.boolean(),
  /** Under whose name findings are reviewed; "" = none given. */
  reviewer: z.string().max(100),
};
const settings = z.object(FIELDS);
export type Settings = z.infer<typeof settings>;

/** Four at a time and 200 ms apart is what a person with a few tabs open does to a server (DESIGN §3.4). */
export const DEFAULTS: Settings = {
  language: null,
  theme: "system",
  concurrency: 4,
  delay: 200,
  maxPages: 600,
  checklistId: null,
  obeysRobots: true,
  reviewer: "",
};

/** What is written beside the settings, so that a later version can tell. */
export const SETTINGS_VERSION = 1;

export interface ReadSettings {
  readonly settings: Settings;
  /** Settings whose stored value makes no sense: the default holds, and the screen says so. */
  readonly fallen: readonly (keyof Settings)[];
}

/** Reads what was stored, field by field: one bad value costs only itself. Fields that are not there are the defaults. */
export function readSettings(stored: unknown): ReadSettings {
  const given = z.record(z.string(), z.unknown()).safeParse(stored);
  const values = given.success ? given.data : {};
  const names = settings.keyof().options;
  const bad = names.filter((name) => name in values && !FIELDS[name].safeParse(values[name]).success);
  const good = Object.fromEntries(
    names.filter((name) => name in values && !bad.includes(name)).map((name) => [name, values[name]]),
  );
  return { settings: settings.parse({ ...DEFAULTS, ...good }), fallen: bad };
}
