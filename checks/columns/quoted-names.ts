/** Names as a quotation: the first ones, and how many there are in all. */
export function quotedNames(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join("、");
  return names.length > most ? `${shown}……共 ${names.length} 个` : shown;
}
