import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import type { Result } from "../../lib/platform/commands.ts";
import { sendCommand } from "../../lib/platform/send-command.ts";

/** What the tab shows, read again whenever it has loaded another page; and a way to read it once more. */
export function useShownPage(tabId: number | null): [Result<PageFacts> | null, () => void] {
  const [answer, setAnswer] = useState<{ tabId: number; page: Result<PageFacts> } | null>(null);
  const [turn, setTurn] = useState(0);
  const reread = () => setTurn((before) => before + 1);
  useEffect(() => {
    if (tabId === null) return;
    let isWanted = true;
    void readPage(tabId).then((page) => {
      if (isWanted) setAnswer({ tabId, page });
    });
    return () => void (isWanted = false);
  }, [tabId, turn]);
  useEffect(() => {
    const follow = (updated: number, { status }: { status?: string }) => {
      if (updated === tabId && status === "complete") reread();
    };
    browser.tabs.onUpdated.addListener(follow);
    return () => browser.tabs.onUpdated.removeListener(follow);
  }, [tabId]);
  return [answer?.tabId === tabId ? answer.page : null, reread];
}

async function readPage(tabId: number): Promise<Result<PageFacts>> {
  try {
    return await sendCommand("readPage", { tabId });
  } catch (error) {
    return { ok: false, error: "internal-error", detail: String(error) };
  }
}
