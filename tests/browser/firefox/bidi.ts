import WebSocket from "ws";
import { z } from "zod";

const answer = z.discriminatedUnion("type", [
  z.object({ type: z.literal("success"), id: z.number(), result: z.unknown() }),
  z.object({ type: z.literal("error"), id: z.number().nullable(), error: z.string(), message: z.string() }),
  z.object({ type: z.literal("event") }),
]);

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** WebDriver BiDi over a WebSocket: Firefox's own protocol, without a driver between. */
export class Bidi {
  readonly #waiting = new Map<number, Waiting>();
  #sent = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.on("message", (data) => {
      if (Buffer.isBuffer(data)) this.#take(data.toString("utf8"));
    });
    socket.on("close", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("Firefox closed the connection"));
    });
  }

  /** Connects to a listening Firefox and begins a session. Rejects where it does not answer. */
  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(`${url}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.once("open", () => resolve());
      socket.once("error", reject);
    });
    const bidi = new Bidi(socket);
    await bidi.send("session.new", { capabilities: {} });
    return bidi;
  }

  /** Sends a command and gives its result as it came; rejects with what Firefox says. */
  send(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    this.#sent += 1;
    const id = this.#sent;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.socket.close();
  }

  #take(message: string): void {
    const said = answer.parse(JSON.parse(message));
    if (said.type === "event" || said.id === null) return;
    const waiting = this.#waiting.get(said.id);
    this.#waiting.delete(said.id);
    if (said.type === "success") waiting?.resolve(said.result);
    else waiting?.reject(new Error(`${said.error}: ${said.message}`));
  }
}
