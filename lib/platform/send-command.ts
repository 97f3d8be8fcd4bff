import { defineExtensionMessaging } from "@webext-core/messaging";

import type { Commands } from "./commands.ts";

/**
 * `sendCommand(name, request)`: from a screen to the background; rejects only when the background cannot be
 * reached at all. `onCommand(name, handler)`: the background's side.
 */
export const { sendMessage: sendCommand, onMessage: onCommand } = defineExtensionMessaging<Commands>();
