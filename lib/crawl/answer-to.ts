import { capture, type CapturePorts } from "./capture.ts";
import { ONCE, type Answer, type How } from "./hands.ts";
import { probe } from "./probe.ts";

/** Reads or tries an address, as it is wished. Never rejects. */
export function answerTo(url: string, ports: CapturePorts, how: How = ONCE): Promise<Answer> {
  return how.manner === "probe" ? probe(url, ports, how) : capture(url, ports, how);
}
