import type { CivilDate } from "../../../lib/facts/civil-date.ts";
import type { Column, Identity } from "../bureau.ts";
import type { PortalSite } from "../dialect.ts";
import type { PlacedColumn } from "../dialects/trs/map.ts";
import type { Markup } from "./markup.ts";

/** What every page of a site is made around. */
export interface Frame {
  readonly markup: Markup;
  readonly referenceDate: CivilDate;
  readonly bureau: Identity;
  /** Whose site it is. */
  readonly owner: Identity;
  /** The address of the bureau's home page. */
  readonly home: string;
  readonly roots: readonly PlacedColumn[];
}

export function frameOf(markup: Markup, { identity, columns, referenceDate }: PortalSite): Frame {
  const home = markup.base ?? "/";
  return {
    markup,
    home,
    referenceDate,
    bureau: identity,
    owner: markup.owner?.(identity) ?? identity,
    roots: placed(markup, columns, home),
  };
}

/** The columns at the addresses that the system gives them, roots in menu order. */
function placed(markup: Markup, columns: readonly Column[], home: string): PlacedColumn[] {
  let channelId = 1300;
  const place = (column: Column, base: string, ancestors: readonly PlacedColumn[]): PlacedColumn => {
    channelId += 3;
    const children: PlacedColumn[] = [];
    const address =
      column.content.kind === "link" ? column.content.url : markup.columnAddress(column, base, channelId);
    const own: PlacedColumn = { column, address, ancestors, channelId, children };
    children.push(...column.children.map((child) => place(child, address, [...ancestors, own])));
    return own;
  };
  return columns.map((column) => place(column, home, []));
}
