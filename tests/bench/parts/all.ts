import type { Part } from "../part.ts";
import { chromium } from "./chromium.ts";
import { columns } from "./columns.ts";
import { desk } from "./desk.ts";
import { growth } from "./growth.ts";
import { judging } from "./judging.ts";
import { reading } from "./reading.ts";
import { size } from "./size.ts";
import { start } from "./start.ts";
import { store } from "./store.ts";
import { tab } from "./tab.ts";
import { terminal } from "./terminal.ts";

/** Every part, in the order in which they are measured and told. */
export const PARTS: readonly Part[] = [
  chromium,
  terminal,
  columns,
  growth,
  reading,
  judging,
  tab,
  store,
  start,
  desk,
  size,
];
