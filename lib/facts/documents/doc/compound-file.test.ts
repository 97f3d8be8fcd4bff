import { describe, expect, test } from "vitest";
import { compoundOf } from "../../../../tests/annual/compound-of.ts";
import { CompoundFile } from "./compound-file.ts";

const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => at % 251);
const SECTOR = 512;

describe("a compound file", () => {
  test.each([1, 63, 64, 65, 4095, 4096, 4097, 100_000])("gives back a stream of %i bytes", (length) => {
    const file = new CompoundFile(
      compoundOf({ 前: bytes(100), WordDocument: bytes(length), 后: bytes(5000) }),
    );
    expect(Buffer.from(file.stream("WordDocument") ?? []).equals(bytes(length))).toBe(true);
    expect(file.stream("前")).toEqual(bytes(100));
  });

  test("says so where there is no stream of a name, or an empty one", () => {
    const file = new CompoundFile(compoundOf({ Data: new Uint8Array() }));
    expect(file.stream("WordDocument")).toBeNull();
    expect(file.stream("Data")).toEqual(new Uint8Array());
  });

  test.each([0, 100, 511, 512, 1024, 5000])("of which only the first %i bytes came is broken", (length) => {
    const whole = compoundOf({ WordDocument: bytes(5000) });
    expect(() => new CompoundFile(whole.subarray(0, length))).toThrow();
  });

  test("whose chain of sectors bites its tail is broken", () => {
    const body = compoundOf({ WordDocument: bytes(5000) });
    const view = new DataView(body.buffer);
    const table = (view.getUint32(0x4c, true) + 1) * SECTOR;
    view.setUint32(table, 0, true);
    expect(() => new CompoundFile(body).stream("WordDocument")).toThrow("a chain of sectors without an end");
  });

  test("whose streams are each other's neighbours is read to its end", () => {
    const body = compoundOf({ a: bytes(10), b: bytes(10) });
    const view = new DataView(body.buffer);
    const directory = (view.getUint32(0x30, true) + 1) * SECTOR;
    view.setUint32(directory + 2 * 128 + 0x44, 1, true);
    expect(new CompoundFile(body).stream("c")).toBeNull();
  });
});
