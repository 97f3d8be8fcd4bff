/** What the terminal's commands end with (README, “From a terminal”). */
export const EXIT = { done: 0, failed: 1, wrongUsage: 2, partial: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
