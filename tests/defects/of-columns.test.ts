import { describeDefects } from "./describe-defects.ts";
import { DEFECTS_OF_COLUMNS } from "./of-columns.ts";

describeDefects(DEFECTS_OF_COLUMNS);
