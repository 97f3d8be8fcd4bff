import fc from "fast-check";
import { expect, test } from "vitest";
import { docFile } from "../../../../tests/annual/doc-file.ts";
import { docOf } from "../../../../tests/annual/doc-of.ts";
import { sample } from "../../../../tests/annual/sample.ts";
import { readDocument } from "../read-document.ts";

const FILE = docOf(sample(2025));
const OUTCOMES = new Set(["read", "unread"]);
/** Numbers that lead to nowhere, back, and to everywhere. */
const BAD = [0, 1, 2, 0x7f, 0x7fffffff, 0x80000000, 0xfffffffd, 0xfffffffe, 0xffffffff];

async function survives(body: Uint8Array): Promise<void> {
  const read = await readDocument(body);
  expect(OUTCOMES.has(read.outcome)).toBe(true);
  // What is read may not grow beyond what the bytes can tell.
  if (read.outcome === "read") expect(read.html.length).toBeLessThan(40 * FILE.length);
}

test("fields in fields without an end are left to a person at once", async () => {
  const deep = docFile([{ runs: [{ text: "\x13\x14".repeat(100_000) + "a".repeat(100_000) }] }]);
  expect(await readDocument(deep)).toMatchObject({ outcome: "unread", why: "old-format" });
});

test("an old Word file of which any bytes are wrong is read or left to a person", async () => {
  const flip = fc.tuple(fc.nat(FILE.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 20 }), async (flips) => {
      const body = FILE.slice();
      for (const [at, value] of flips) body[at] = value;
      await survives(body);
    }),
    { numRuns: 300 },
  );
});

test("so is one with a wrong number in its head, its table of sectors or anywhere", async () => {
  const place = fc.oneof(fc.nat(127), fc.nat(Math.floor(FILE.length / 4) - 1));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(place, fc.constantFrom(...BAD)), { minLength: 1, maxLength: 6 }),
      async (changes) => {
        const body = FILE.slice();
        const view = new DataView(body.buffer);
        for (const [at, value] of changes) view.setUint32(4 * at, value, true);
        await survives(body);
      },
    ),
    { numRuns: 300 },
  );
});

test("so is one that was cut off anywhere, or of which a part stands twice", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(FILE.length), fc.nat(FILE.length), async (from, to) => {
      await survives(FILE.subarray(0, to));
      const body = FILE.slice();
      body.copyWithin(from, to, to + 512);
      await survives(body);
    }),
    { numRuns: 100 },
  );
});

test("so are any bytes behind the mark of a compound file", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 4096 }), async (bytes) => {
      const body = new Uint8Array(512 + bytes.length);
      body.set(FILE.subarray(0, 512));
      body.set(bytes, 512);
      await survives(body);
    }),
    { numRuns: 200 },
  );
});
