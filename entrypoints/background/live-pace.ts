import { POLITE, type Pace } from "../../lib/crawl/pacer.ts";
import { DEFAULTS, type Settings } from "../../lib/platform/settings.ts";
import { storedSettings, watchSettings } from "../../lib/platform/stored-settings.ts";
import { PACE } from "./pace.ts";

/**
 * The pace that the user has set, always as it stands. `known` is settled once it was read for the first time: before
 * that no page may be asked for, since the user may have wished for a slower pace than the default.
 */
export function livePace(): { readonly pace: Pace; readonly known: Promise<void> } {
  // A build that is measured runs at its own pace, whatever is set.
  if (PACE !== POLITE) return { pace: PACE, known: Promise.resolve() };
  let settings: Settings = DEFAULTS;
  watchSettings((read) => {
    settings = read.settings;
  });
  const known = storedSettings().then((read) => {
    settings = read.settings;
  });
  const pace: Pace = {
    get concurrency() {
      return settings.concurrency;
    },
    get delay() {
      return settings.delay;
    },
  };
  return { pace, known };
}
