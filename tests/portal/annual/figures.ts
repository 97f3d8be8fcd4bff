import { seeded } from "../text/random.ts";

/** The figures of one year's report, such that every relation (勾稽关系) holds, also from year to year. */
export interface Figures {
  readonly year: number;
  /** Requests by natural persons and by companies; the other kinds of applicants asked nothing. */
  readonly received: Applicants;
  readonly carriedIn: Applicants;
  readonly granted: Applicants;
  readonly notHeld: Applicants;
  readonly carriedOut: Applicants;
  readonly documents: { readonly made: number; readonly repealed: number; readonly inForce: number };
  readonly permits: number;
  readonly published: { readonly website: number; readonly account: number; readonly gazette: number };
}

export interface Applicants {
  readonly persons: number;
  readonly companies: number;
}

const FIRST_TABLES = 2019;
const IN_FORCE_BEFORE = 9;

/** The figures of a bureau's report on a year; the same bureau and year give the same figures. */
export function figuresOf(idCode: string, year: number): Figures {
  const random = seeded(`${idCode}/annual/${year}`);
  const received = { persons: random.between(2, 7), companies: random.between(0, 2) };
  const carriedIn = { persons: carriedInto(year), companies: 0 };
  const carriedOut = { persons: carriedInto(year + 1), companies: 0 };
  const notHeld = { persons: 1, companies: 0 };
  return {
    year,
    received,
    carriedIn,
    notHeld,
    carriedOut,
    granted: {
      persons: received.persons + carriedIn.persons - notHeld.persons - carriedOut.persons,
      companies: received.companies,
    },
    documents: documents(year),
    permits: random.between(20, 60),
    published: {
      website: random.between(180, 420),
      account: random.between(40, 90),
      gazette: random.between(2, 9),
    },
  };
}

export function totalOf({ persons, companies }: Applicants): number {
  return persons + companies;
}

/** A request that came in December is answered in January of every third year. */
function carriedInto(year: number): number {
  return year > FIRST_TABLES && year % 3 === 0 ? 1 : 0;
}

function documents(year: number): Figures["documents"] {
  const made = (of: number) => 1 + (of % 2);
  const repealed = (of: number) => (of % 3 === 1 ? 1 : 0);
  let inForce = IN_FORCE_BEFORE;
  for (let past = FIRST_TABLES; past <= year; past += 1) inForce += made(past) - repealed(past);
  return { made: made(year), repealed: repealed(year), inForce };
}
