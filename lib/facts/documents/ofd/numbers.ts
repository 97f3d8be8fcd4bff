/** Numbers written one after another, as OFD has them everywhere; what is none of them is left out. */
export function numbers(text: string | undefined): number[] {
  return (text ?? "")
    .trim()
    .split(/\s+/)
    .map(Number.parseFloat)
    .filter((number) => Number.isFinite(number));
}
