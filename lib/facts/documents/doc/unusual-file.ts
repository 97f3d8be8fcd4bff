/** An old Word file that is told in a way which nobody can be sure to read right. */
export class UnusualFile extends Error {
  override readonly name = "UnusualFile";
}
