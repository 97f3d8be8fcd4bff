import { normaliseUrl } from "../../lib/facts/addresses/page-url.ts";
import { sendCommand } from "../../lib/platform/send-command.ts";
import type { GongkaiDatabase } from "../../lib/store/database.ts";
import type { PageDesk } from "../../lib/ui/report/passage/page-desk.ts";

/** Pages of audits from the store, under the identity of their address. */
export function pageDesk(db: GongkaiDatabase): PageDesk {
  return {
    kept: async (runId, url) => {
      const run = await db.runs.get(runId);
      const identity = normaliseUrl(url, run?.bureau.homeUrl) ?? url;
      // An audit judged anew by another checklist stands on the pages of the one that read them.
      return (await db.pages.get([run?.judgedFrom ?? runId, identity]))?.facts ?? null;
    },
    recheck: async (runId, itemId) => {
      try {
        return await sendCommand("recheckItem", { runId, itemId, tabId: null });
      } catch (error) {
        return { ok: false, error: "internal-error", detail: String(error) };
      }
    },
  };
}
