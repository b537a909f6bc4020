/** Where a terminal command writes: answers to standard output, everything else to standard error. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}
