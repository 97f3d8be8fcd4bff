import type { ChildProcess } from "node:child_process";
import type { PortalOrder } from "./order.ts";
import { portalReply, type PortalReply } from "./reply.ts";

type Ask = (what: PortalOrder) => Promise<PortalReply>;

/** Orders to a process and its replies to them. A reply that names a problem rejects, and so does the process's end. */
export function askedProcess(child: ChildProcess): Ask {
  const waiting = new Map<
    number,
    { resolve: (reply: PortalReply) => void; reject: (error: Error) => void }
  >();
  let asked = 0;
  child.on("message", (message) => {
    const reply = portalReply.parse(message);
    const asker = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.problem === null) asker?.resolve(reply);
    else asker?.reject(new Error(reply.problem));
  });
  child.once("exit", (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`the portal's process ended with ${code}`));
  });
  return (what) =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      child.send({ id: asked, what });
    });
}
