import fc from "fast-check";
import { Tokenizer } from "htmlparser2";
import { expect, it } from "vitest";
import { decodeAttribute } from "./entities.ts";
import { TagScanner } from "./tag-scanner.ts";

/** Everything that a tag or a text can be cut out of. */
const PIECES = [
  ..."<>/='\"!-?&; \n\t".split(""),
  ...[
    "<a href=",
    "<A HREF='",
    `<p class="x y">`,
    "</p>",
    "</ P >",
    "<br/>",
    "<li",
    "</",
    "<1",
    "通知",
    "甲<乙",
  ],
  ...["<!--", "-->", "--", "<!---->", "<!doctype html>", "<![CDATA[", "]]>", "<?xml ?>", "</1>", "</>"],
  ...[
    "<script>",
    "</script>",
    "</SCRIPT ",
    "</scrip",
    "<style>",
    "</style>",
    "<title>",
    "</title>",
    "<textarea>",
  ],
  ...[
    "</textarea>",
    "<xmp>",
    "</xmp>",
    "<script src=x />",
    "&amp;",
    "id",
    "==",
    "a=b c",
    "<svg><path/></svg>",
  ],
];

/** Tags and comments in order, with the text between them. */
class Log {
  readonly said: string[] = [];
  private text = "";

  add(words: string): void {
    if (this.text !== "") this.said.push(`text ${this.text}`);
    this.text = "";
    this.said.push(words);
  }

  run(text: string): void {
    this.text += text;
  }

  all(): string[] {
    this.add("end");
    return this.said;
  }
}

function scanned(source: string, step = Infinity): string[] {
  const log = new Log();
  const scanner = new TagScanner(source, {
    ontext: (from, to) => log.run(source.slice(from, to)),
    onname: () => undefined,
    onstart: ({ name }, { attributes, selfClosing }) =>
      log.add(tag(name, Object.fromEntries(written(attributes)), selfClosing)),
    onend: ({ name }) => log.add(`</${name}>`),
    oncomment: (text) => log.add(`comment ${text}`),
    ondeclaration: () => log.add("declaration"),
  });
  for (let until = step; !scanner.scan(until); until += step);
  return log.all();
}

function written(attributes: Readonly<Record<string, string | undefined>>) {
  return Object.entries(attributes).filter(([, value]) => value !== undefined);
}

function tag(name: string, attributes: Readonly<Record<string, unknown>>, selfClosing: boolean): string {
  const sorted = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  return `<${name} ${JSON.stringify(sorted)}${selfClosing ? "/" : ""}>`;
}

/** The same from the parser that looks at every character. */
function tokenized(source: string): string[] {
  const log = new Log();
  let [name, attribute, value] = ["", "", ""];
  let attributes: Record<string, string> = {};
  const ignore = () => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (from, to) => log.run(source.slice(from, to)),
      onopentagname: (from, to) => {
        name = source.slice(from, to).toLowerCase();
        attributes = {};
      },
      onattribname: (from, to) => {
        attribute = source.slice(from, to).toLowerCase();
        value = "";
      },
      onattribdata: (from, to) => (value += source.slice(from, to)),
      onattribend: () => (attributes = { [attribute]: decodeAttribute(value), ...attributes }),
      onopentagend: () => log.add(tag(name, attributes, false)),
      onselfclosingtag: () => log.add(tag(name, attributes, true)),
      onclosetag: (from, to) => log.add(`</${source.slice(from, to).toLowerCase()}>`),
      oncomment: (from, to, off) => log.add(`comment ${source.slice(from, to - off)}`),
      oncdata: (from, to, off) => log.add(`comment [CDATA[${source.slice(from, to - off)}]]`),
      ondeclaration: () => log.add("declaration"),
      onprocessinginstruction: () => log.add("declaration"),
      ...{ ontextentity: ignore, onattribentity: ignore, onend: ignore },
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return log.all();
}

const source = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 14 })
  .map((pieces) => pieces.join(""))
  // What a text leaves open at its end, and `<!>`, which browsers take for a whole comment, are read another way.
  .filter((text) => !/<!-?>/.test(text))
  .map((text) => `${text}<i>.`);

it("finds the same tags, attributes, texts and comments as the parser that looks at every character", () => {
  fc.assert(
    fc.property(source, (text) => {
      const expected = tokenized(text);
      fc.pre(expected.at(-2) === "text .");
      expect(scanned(text)).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});

it("finds the same when it stops after every tag and goes on", () => {
  fc.assert(
    fc.property(source, fc.integer({ min: 1, max: 40 }), (text, step) => {
      expect(scanned(text, step)).toEqual(scanned(text));
    }),
    { numRuns: 500 },
  );
});

it("drops a tag that never ends, and takes <!> for a comment, as browsers do", () => {
  expect(scanned(`甲<a href="x`)).toEqual(["text 甲", "end"]);
  expect(scanned("甲<!>乙")).toEqual(["text 甲", "declaration", "text 乙", "end"]);
});
