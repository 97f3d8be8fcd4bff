/** Text made safe to stand between tags or in a quoted attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The relative address from one path to another, as TRS templates write them: `../../kjyw/xmsb/`, `./`. */
export function relative(from: string, to: string): string {
  const base = from.split("/").slice(1, -1);
  const parts = to.split("/").slice(1);
  const file = parts.pop() ?? "";
  let shared = 0;
  while (shared < base.length && shared < parts.length && base[shared] === parts[shared]) shared += 1;
  const up = "../".repeat(base.length - shared);
  const down = parts.slice(shared).map((part) => `${part}/`);
  return `${up === "" ? "./" : up}${down.join("")}${file}`;
}
