import { benchPages } from "../pages.ts";
import { cpuTime } from "../cpu-time.ts";
import { contenders } from "./contenders.ts";
import { shippedReader } from "./shipped-reader.ts";

/**
 * Reads all pages by one contender and nothing else, and prints the processor milliseconds a page: of every thread of
 * this process, so that its garbage, too, is paid for by who made it. Arguments: the reader's file, the contender.
 */
const WARM_UP = 2;
const PASSES = 6;
const [file = "", name = ""] = process.argv.slice(2);
const contender = contenders(await shippedReader(file)).find((one) => one.name === name);
if (contender === undefined) throw new Error(`no contender is ${name}`);
const pages = benchPages();

const readAll = (passes: number) => {
  for (let pass = 0; pass < passes; pass += 1) for (const page of pages) contender.run(page);
};

readAll(WARM_UP);
const spent = cpuTime(() => {
  readAll(PASSES);
});
console.log(spent / PASSES / pages.length);
