/** What the terminal's commands end with (DESIGN §3.4). */
export const EXIT = { done: 0, failed: 1, wrongUsage: 2, partial: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
