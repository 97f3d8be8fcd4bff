import type { Settings } from "../../../platform/settings.ts";
import type { MessageKey } from "../../i18n.tsx";

export const SETTING_NAME: Readonly<Record<keyof Settings, MessageKey>> = {
  language: "language",
  theme: "theme",
  concurrency: "concurrency",
  delay: "delay",
  maxPages: "maxPages",
  checklistId: "checklist",
  obeysRobots: "robots",
  reviewer: "reviewer",
  ledgerColumns: "ledgerColumns",
};
