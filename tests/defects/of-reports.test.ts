import { describeDefects } from "./describe-defects.ts";
import { DEFECTS_OF_REPORTS } from "./of-reports.ts";

describeDefects(DEFECTS_OF_REPORTS);
