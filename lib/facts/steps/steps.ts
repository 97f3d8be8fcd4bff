/** Work that can be put down after each step and gone on with later; what it gives does not depend on the rests. */
export type Steps<T> = Generator<undefined, T, undefined>;
