/** Which races somebody asked for, as typed. */
export interface TypedQuestion {
  readonly athlete?: string | undefined;
  readonly event?: string | undefined;
  readonly meet?: string | undefined;
  readonly year?: number | undefined;
}
