/** Stands where an inline element begins or ends, so that `<b>关于2024</b><i>2024-05-06</i>` are two words. */
export const SEAM = "\u2063";
