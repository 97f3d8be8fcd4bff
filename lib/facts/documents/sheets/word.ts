/** A run of text on a page, in points; `y` is the middle of its height and grows downwards. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
