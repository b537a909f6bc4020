/** One holding of a meet. */
export interface Edition {
  /** `<meet>-<year>`; where no meet is known, `<city>-<nation>-<year>`: all that was held there that year. */
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly city: string | null;
  readonly nation: string | null;
  readonly aliases: readonly string[];
}
