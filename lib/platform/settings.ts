/** Numbers that can be set, with the range in which a server is not harmed and a browser not stuck. */
export const RANGES = {
  /** Pages read at the same time. */
  concurrency: { least: 1, most: 6 },
  /** Milliseconds between two requests to one host. */
  delay: { least: 0, most: 5000 },
  maxPages: { least: 1, most: 20_000 },
} as const;
export type NumberSetting = keyof typeof RANGES;

const THEMES = ["system", "light", "dark", "contrast"] as const;

export interface Settings {
  /** Null follows the browser. */
  readonly language: "zh_CN" | "en" | null;
  readonly theme: (typeof THEMES)[number];
  readonly concurrency: number;
  readonly delay: number;
  readonly maxPages: number;
  /** The checklist a new audit begins with; null is the first of the program. */
  readonly checklistId: string | null;
  readonly obeysRobots: boolean;
  /** Under whose name findings are reviewed; "" = none given. */
  readonly reviewer: string;
  /** Heads of the ledger's columns in the order in which they are written; null = all, as they come. */
  readonly ledgerColumns: readonly string[] | null;
}

/** Four at a time and 200 ms apart is what a person with a few tabs open does to a server. */
export const DEFAULTS: Settings = {
  language: null,
  theme: "system",
  concurrency: 4,
  delay: 200,
  maxPages: 600,
  checklistId: null,
  obeysRobots: true,
  reviewer: "",
  ledgerColumns: null,
};

/** What is written beside the settings, so that a later version can tell. */
export const SETTINGS_VERSION = 1;

export interface ReadSettings {
  readonly settings: Settings;
  /** Settings whose stored value makes no sense: the default holds, and the screen says so. */
  readonly fallen: readonly (keyof Settings)[];
}

type Guard<Value> = (value: unknown) => value is Value;

/** Whether a stored value makes sense. By hand: the popup opens with these, and a library would double what it loads. */
const MAKES_SENSE: { readonly [Name in keyof Settings]: Guard<Settings[Name]> } = {
  language: oneOf(["zh_CN", "en", null]),
  theme: oneOf(THEMES),
  concurrency: within(RANGES.concurrency),
  delay: within(RANGES.delay),
  maxPages: within(RANGES.maxPages),
  checklistId: (value) => value === null || typeof value === "string",
  obeysRobots: (value) => typeof value === "boolean",
  reviewer: (value): value is string => typeof value === "string" && value.length <= 100,
  ledgerColumns: (value): value is readonly string[] | null => value === null || isListOfWords(value),
};

/** Reads what was stored, field by field: one bad value costs only itself. Fields that are not there are the defaults. */
export function readSettings(stored: unknown): ReadSettings {
  const values: Readonly<Record<string, unknown>> = isRecord(stored) ? stored : {};
  const fallen: (keyof Settings)[] = [];
  const read = <Name extends keyof Settings>(name: Name): Settings[Name] => {
    if (!(name in values)) return DEFAULTS[name];
    const value = values[name];
    if (MAKES_SENSE[name](value)) return value;
    fallen.push(name);
    return DEFAULTS[name];
  };
  const settings: Settings = {
    language: read("language"),
    theme: read("theme"),
    concurrency: read("concurrency"),
    delay: read("delay"),
    maxPages: read("maxPages"),
    checklistId: read("checklistId"),
    obeysRobots: read("obeysRobots"),
    reviewer: read("reviewer"),
    ledgerColumns: read("ledgerColumns"),
  };
  return { settings, fallen };
}

function oneOf<Value>(values: readonly Value[]): Guard<Value> {
  return (value): value is Value => values.some((known) => known === value);
}

function within({ least, most }: { readonly least: number; readonly most: number }): Guard<number> {
  return (value): value is number =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

function isListOfWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= 200 && value.every((word) => typeof word === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
