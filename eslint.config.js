import tseslint from "typescript-eslint";

/** The rooms of the house and the rooms each may know. A room always knows itself. */
const MAY_IMPORT = {
  "lib/facts": [],
  "lib/portals": ["lib/facts"],
  "lib/crawl": ["lib/portals", "lib/facts"],
  "lib/audit": ["lib/portals", "lib/facts"],
  "lib/compare": ["lib/portals", "lib/facts", "lib/audit"],
  "lib/store": ["lib/crawl", "lib/audit", "lib/compare", "lib/portals", "lib/facts"],
  "lib/export": ["lib/store", "lib/crawl", "lib/audit", "lib/compare", "lib/portals", "lib/facts"],
  "lib/platform": ["lib/store", "lib/crawl", "lib/audit", "lib/compare", "lib/portals", "lib/facts"],
  "lib/run": ["lib/store", "lib/crawl", "lib/audit", "lib/compare", "lib/portals", "lib/facts"],
  "lib/ui": [
    "lib/platform",
    "lib/export",
    "lib/store",
    "lib/crawl",
    "lib/audit",
    "lib/compare",
    "lib/portals",
    "lib/facts",
  ],
  checks: ["lib/facts", "lib/audit"],
};
/**
 * Rooms within a room, and the others of them that each may know. What stands right inside of `lib/facts` are its
 * records, which all of them know; right inside of `lib/portals` stand the readers, which know all of its rooms.
 * `contract` is what a check is written against: checks see neither how an item is judged, nor what a failure costs.
 */
const WITHIN = {
  "lib/facts": {
    steps: [],
    "plain-text": [],
    addresses: [],
    dates: ["steps", "plain-text"],
    html: ["steps", "plain-text"],
    page: ["steps", "plain-text", "addresses", "dates", "html"],
    lists: ["steps", "plain-text", "addresses", "dates", "html", "page"],
    columns: ["steps", "plain-text", "addresses", "html", "page", "lists"],
    article: ["steps", "plain-text", "addresses", "dates", "html", "page", "lists"],
    state: ["plain-text", "addresses", "html", "page", "article"],
    marks: ["plain-text", "addresses", "html", "page"],
    privacy: ["plain-text", "html", "page"],
    documents: ["steps", "plain-text", "html"],
    annual: ["steps", "plain-text", "addresses", "dates", "html", "page", "article"],
  },
  "lib/portals": {
    scripts: [],
    feeds: ["scripts"],
    menus: ["feeds"],
    families: ["scripts", "feeds", "menus"],
    files: [],
  },
  "lib/audit": {
    records: [],
    checklist: ["records"],
    site: ["records", "checklist"],
    contract: ["records", "checklist", "site"],
    "checklist-file": ["records", "checklist", "contract"],
    scoring: ["records", "checklist", "contract"],
    judging: ["records", "checklist", "site", "contract", "scoring"],
    review: ["records", "checklist", "scoring"],
  },
};
const CLOSED_TO_CHECKS = ["checklist-file", "scoring", "judging", "review"];
const ROOMS = [...Object.keys(MAY_IMPORT), "lib/headless", "entrypoints"];
const PURE = ["lib/facts", "lib/portals", "lib/crawl", "lib/audit", "lib/compare", "checks"];
const BROWSER_PACKAGES = ["wxt", "wxt/*", "@webext-core/*", "dexie", "preact", "preact/*", "@preact/*"];

/** What Chromium 109, the oldest that the manifest lets in, does not have and TypeScript's ES2022 does not know as newer. */
const TOO_NEW = [
  ["URL", "canParse", "parseUrl says the same."],
  ["URL", "parse", "parseUrl does the same."],
  ["AbortSignal", "any", "Hand one signal on."],
].map(([object, property, instead]) => ({
  ...{ object, property },
  message: `Chromium 109, which the manifest lets in, has no such function. ${instead}`,
}));

/** What a room may not import. */
function closedTo(room) {
  const closed = ROOMS.filter((other) => other !== room && !MAY_IMPORT[room].includes(other));
  return [
    ...closed.map((other) => ({
      regex: `^(\\.\\./)+(lib/)?${other.replace("lib/", "")}/`,
      message: `${room} may not know ${other}: imports run downward only.`,
    })),
    ...(room === "checks" ? CLOSED_TO_CHECKS.map((inner) => innerWall("checks", "lib/audit", inner)) : []),
    ...(PURE.includes(room)
      ? [{ group: BROWSER_PACKAGES, message: `${room} is pure: no browser, no database, no view.` }]
      : []),
  ];
}

function innerWall(room, outer, inner) {
  return {
    regex: `^(\\.\\./)+(lib/)?(${outer.replace("lib/", "")}/)?${inner}/`,
    message: `${room} may not know ${outer}/${inner}: imports run downward only.`,
  };
}

const CLOSED_READERS = {
  regex: "^\\.\\./[\\w.-]+\\.ts$",
  message: "The readers of lib/portals know its rooms, not the other way round.",
};

// ESLint takes the last of several settings of a rule, so these hold the outer walls too.
const innerWalls = Object.entries(WITHIN).flatMap(([outer, rooms]) =>
  Object.entries(rooms).map(([room, known]) => {
    const closed = Object.keys(rooms).filter((other) => other !== room && !known.includes(other));
    const patterns = [
      ...closedTo(outer),
      ...closed.map((other) => innerWall(`${outer}/${room}`, outer, other)),
      ...(outer === "lib/portals" ? [CLOSED_READERS] : []),
    ];
    return {
      files: [`${outer}/${room}/**/*.ts`],
      ignores: ["**/*.test.ts"],
      rules: { "no-restricted-imports": ["error", { patterns }] },
    };
  }),
);

const wallOfEvaluators = {
  files: ["checks/*/**/*.ts"],
  ignores: ["checks/checklists/**", "**/*.test.ts"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...closedTo("checks"),
          {
            regex: "^(\\.\\./)+checklists/",
            message:
              "An evaluator may not know a checklist: what differs between them comes in as a parameter.",
          },
        ],
      },
    ],
  },
};

const walls = Object.keys(MAY_IMPORT).map((room) => {
  return {
    files: [`${room}/**/*.{ts,tsx}`],
    ignores: ["**/*.test.{ts,tsx}"],
    rules: {
      "no-restricted-imports": ["error", { patterns: closedTo(room) }],
      ...(PURE.includes(room) && {
        "no-restricted-globals": [
          "error",
          ...[
            "window",
            "document",
            "fetch",
            "chrome",
            "browser",
            "indexedDB",
            "setTimeout",
            "setInterval",
          ].map((name) => ({
            name,
            message: `${room} is pure: what it needs comes in as an argument.`,
          })),
        ],
        "no-restricted-properties": [
          "error",
          ...TOO_NEW,
          {
            object: "Date",
            property: "now",
            message: `${room} has no clock: the date comes in as an argument.`,
          },
          { object: "Math", property: "random", message: `${room} is deterministic.` },
        ],
        "no-restricted-syntax": [
          "error",
          {
            selector: "NewExpression[callee.name='Date'][arguments.length=0]",
            message: `${room} has no clock: the date comes in as an argument.`,
          },
        ],
      }),
    },
  };
});

export default tseslint.config(
  { ignores: [".output/", ".wxt/", "coverage/", "node_modules/", "tests/portal/public/"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-console": "error",
      eqeqeq: "error",
      // A comment cites the law, or a page; never a paper that is not in this repository.
      "no-warning-comments": [
        "error",
        { terms: ["rules §", "design §", "portals §", "columns §", "guide §"], location: "anywhere" },
      ],
    },
  },
  { files: ["eslint.config.js"], ...tseslint.configs.disableTypeChecked },
  { files: ["lib/headless/**", "tests/**"], rules: { "no-console": "off" } },
  {
    files: ["lib/**/*.{ts,tsx}", "entrypoints/**/*.{ts,tsx}"],
    ignores: ["lib/headless/**"],
    rules: { "no-restricted-properties": ["error", ...TOO_NEW] },
  },
  ...walls,
  ...innerWalls,
  wallOfEvaluators,
);
