import preact from "@preact/preset-vite";
import { createServer } from "vite";

/** Serves the gallery on a free port; call `close` when done. */
export async function serveGallery(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await createServer({
    root: new URL("../..", import.meta.url).pathname,
    configFile: false,
    plugins: [preact({ prefreshEnabled: false })],
    server: { port: 0, hmr: false, watch: null },
    logLevel: "error",
  });
  await server.listen();
  const url = `${server.resolvedUrls?.local[0] ?? ""}tests/screens/gallery.html`;
  return { url, close: () => server.close() };
}
