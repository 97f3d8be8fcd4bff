import { useEffect, useState } from "preact/hooks";
import { DEFAULTS, type ReadSettings, type Settings } from "../../lib/platform/settings.ts";
import { storedSettings, storeSettings, watchSettings } from "../../lib/platform/stored-settings.ts";
import type { SettingsDesk } from "../../lib/ui/report/settings/settings-desk.ts";

/** The settings of this machine as they stand, and back into it. Null until they are read. */
export function useSettingsDesk(): SettingsDesk | null {
  const [read, setRead] = useState<ReadSettings | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void storedSettings().then(setRead, () => setRead({ settings: DEFAULTS, fallen: [] }));
    return watchSettings(setRead);
  }, []);
  if (read === null) return null;
  const change = (part: Partial<Settings>) =>
    void storeSettings(part).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return { ...read, change, failed };
}
