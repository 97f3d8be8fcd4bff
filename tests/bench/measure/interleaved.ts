/** Something that is measured against others: what one run of it gave. */
export interface Contender<Measured> {
  readonly name: string;
  readonly run: () => Promise<Measured>;
}

/**
 * Runs all contenders in turn, round after round, each round beginning with another, so that a busy moment of the
 * machine falls on all of them. Gives what each measured, a value for each round.
 */
export async function interleaved<Measured>(
  rounds: number,
  contenders: readonly Contender<Measured>[],
): Promise<ReadonlyMap<string, readonly Measured[]>> {
  const measured = new Map(contenders.map(({ name }) => [name, new Array<Measured>()]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(round + turn) % contenders.length];
      if (contender) measured.get(contender.name)?.push(await contender.run());
    }
  }
  return measured;
}
