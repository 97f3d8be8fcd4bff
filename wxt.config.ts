import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";

/** The last Chromium that runs on Windows 7, which many offices still have. */
const OLDEST_CHROMIUM = "109";

/**
 * The manifest asks for nothing on any site: `activeTab` opens the one tab whose icon was clicked,
 * other hosts are asked for one by one when an audit meets them.
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()], build: { target: `chrome${OLDEST_CHROMIUM}` } }),
  manifest: ({ browser }) => ({
    name: "__MSG_extensionName__",
    short_name: "__MSG_extensionShortName__",
    description: "__MSG_extensionDescription__",
    default_locale: "zh_CN",
    permissions: ["activeTab", "scripting", "storage", "unlimitedStorage", "alarms"],
    optional_host_permissions: ["http://*/*", "https://*/*"],
    icons: { 16: "icon/16.png", 32: "icon/32.png", 48: "icon/48.png", 128: "icon/128.png" },
    action: { default_title: "__MSG_extensionName__" },
    ...(browser !== "firefox" && { minimum_chrome_version: OLDEST_CHROMIUM }),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "gongkai-lens@gongkai-lens.example",
          strict_min_version: "140.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
  }),
});
