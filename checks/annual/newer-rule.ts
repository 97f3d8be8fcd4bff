import type { AnnualReport } from "../../lib/facts/annual/annual-report.ts";

/** The newest rules that this program knows: the format 国办公开办函〔2021〕30号 and the regulation 国务院令第711号. */
const FORMAT = { number: /国办公开办函〔(\d{4})〕(\d+)号$/, year: 2021, misprinted: ["30", "60"] };
const REGULATION = { number: /国务院令第?(\d+)号$/, last: 711 };

/**
 * The number under which a report cites a format or a regulation newer than any that is known here; null where it does
 * not. 〔2022〕30号 is none: it is the number in force with a wrong year.
 */
export function newerRule({ citations }: AnnualReport): string | null {
  return citations.find((citation) => isFormat(citation) || isRegulation(citation))?.number ?? null;
}

type Citation = AnnualReport["citations"][number];

function isFormat({ number, sentence }: Citation): boolean {
  const [, year, serial = ""] = FORMAT.number.exec(number) ?? [];
  return (
    Number(year ?? 0) > FORMAT.year && !FORMAT.misprinted.includes(serial) && /格式|年度报告/.test(sentence)
  );
}

function isRegulation({ number, sentence }: Citation): boolean {
  const serial = REGULATION.number.exec(number)?.[1];
  return Number(serial ?? 0) > REGULATION.last && sentence.includes("信息公开条例");
}
