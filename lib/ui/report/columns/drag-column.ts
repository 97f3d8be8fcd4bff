import type { RecordedColumn } from "./column-tree.ts";

const TYPE = "application/x-gongkai-column";

/** Takes a column up with the mouse; `droppedColumn` gives its address where it is let go. */
export function dragColumn(event: DragEvent, { url }: RecordedColumn): void {
  event.dataTransfer?.setData(TYPE, url);
}

/** Whether what is being dragged is a column; its address is hidden until it is let go. */
export function isColumn(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(TYPE) ?? false;
}

/** The address of the column that was dropped; null where something else was. */
export function droppedColumn(event: DragEvent): string | null {
  return event.dataTransfer?.getData(TYPE) || null;
}
