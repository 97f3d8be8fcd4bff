/** What went wrong on the line, in the words of the system: Node's own message is only "fetch failed". */
export function networkDetail(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
  return code && !cause.message.includes(code) ? `${code} ${cause.message}`.trim() : cause.message;
}
