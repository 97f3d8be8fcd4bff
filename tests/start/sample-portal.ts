import { shanghaiDay } from "../../lib/facts/civil-date.ts";
import { cangpu } from "../portal/bureaus/cangpu.ts";
import { startPortal, type Portal } from "../portal/server.ts";

/** The same port each time, so that the browser's profile recognises the bureau; another where it is taken. */
const USUAL_PORT = 8600;

/** The fictional bureau as it looks today. */
export async function samplePortal(): Promise<Portal> {
  const options = { bureau: cangpu, referenceDate: shanghaiDay(Date.now()) };
  return await startPortal({ ...options, port: USUAL_PORT }).catch(() => startPortal(options));
}
