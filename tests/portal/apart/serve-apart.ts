import { BUREAUS_BY_NAME } from "../bureaus/by-name.ts";
import { startPortal, type Portal } from "../server.ts";
import { numberedOrder, type PortalOrder } from "./order.ts";
import type { PortalReply } from "./reply.ts";

/** The far end of `startPortalApart`: serves one portal and answers orders until its parent goes. */
let portal: Portal | null = null;

process.on("message", (message) => {
  const { id, what } = numberedOrder.parse(message);
  void carryOut(what).then(
    (counts) => answer({ id, counts, problem: null }),
    (error: unknown) => answer({ id, counts: null, problem: String(error) }),
  );
});
process.once("disconnect", () => process.exit());

function answer(said: Omit<PortalReply, "url">): void {
  process.send?.({ ...said, url: portal?.url ?? "" });
}

async function carryOut(order: PortalOrder): Promise<PortalReply["counts"]> {
  switch (order.order) {
    case "open":
      portal = await open(order);
      return null;
    case "latency":
      portal?.setLatency(order.ms);
      return null;
    case "reset":
      portal?.resetCounts();
      return null;
    case "counts":
      return portal?.counts() ?? null;
  }
}

function open({ bureau, ...options }: Extract<PortalOrder, { order: "open" }>): Promise<Portal> {
  const found = BUREAUS_BY_NAME.get(bureau);
  if (found === undefined) throw new Error(`no bureau called ${bureau}`);
  return startPortal({ bureau: found, ...options });
}
