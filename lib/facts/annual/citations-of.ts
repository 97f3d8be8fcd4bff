import { flatSteps } from "../steps/flat-steps.ts";
import type { Steps } from "../steps/steps.ts";
import { documentNumbers } from "../article/document-numbers.ts";
import type { AnnualReport } from "./annual-report.ts";
import type { Sentence } from "./sentences.ts";

/** Orders of the State Council in the ways reports write them: 国务院令第711号, 国务院第 711 号令. */
const ORDER = /国务院(?:令)?第?(\d{3})号(?:令)?/g;

/** The document numbers that a report cites, each with its sentence; the same number once. */
export function* citationSteps(sentences: readonly Sentence[]): Steps<AnnualReport["citations"]> {
  const all = yield* flatSteps(sentences, ({ text, plain }) => {
    if (!plain.includes("号")) return [];
    const orders = [...plain.matchAll(ORDER)].map(([, serial = ""]) => `国务院令第${serial}号`);
    const numbers = documentNumbers(plain).filter((number) => number.includes("〔"));
    return [...orders, ...numbers].map((number) => ({ number, sentence: text }));
  });
  return [...new Map([...all].reverse().map((one) => [one.number, one])).values()].reverse();
}
