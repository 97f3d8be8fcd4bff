import { createServer, type RequestListener } from "node:http";

export interface LocalSite {
  /** Without a slash at the end. */
  readonly origin: string;
  close(): void;
}

/** A web server on this machine for one test. */
export async function localSite(answer: RequestListener): Promise<LocalSite> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
