import { describeDefects } from "./describe-defects.ts";
import { DEFECTS_OF_MARKS } from "./of-marks.ts";

describeDefects(DEFECTS_OF_MARKS);
