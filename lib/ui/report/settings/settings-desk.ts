import type { ReadSettings, Settings } from "../../../platform/settings.ts";

/** The settings of this machine, and the way to change them. */
export interface SettingsDesk extends ReadSettings {
  readonly change: (part: Partial<Settings>) => void;
  /** The last change could not be stored. */
  readonly failed: boolean;
}
