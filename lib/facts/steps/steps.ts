/**
 * Work that yields after each step, so that whoever runs it may let others have the thread before it goes on. What it
 * gives does not depend on that. `finish` runs it in one go, `withRests` in short stretches.
 */
export type Steps<T> = Generator<undefined, T, undefined>;
