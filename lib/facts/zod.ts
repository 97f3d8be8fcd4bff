import * as z from "zod";

// Zod otherwise probes `new Function`, which the extension's content security policy reports as an attack.
z.config({ jitless: true });

export { z };
