/** The key of a finding: what it is about, never when or how many, so that the next run finds it again. */
export function findingKey(itemId: string, subject: string): string {
  return `${itemId}|${subject}`;
}
