/** What is looked at of a question: what members of a server see, and which answer counts. */
export interface Seen {
  readonly kind: string;
  readonly prompt: string;
  readonly options: readonly string[];
  readonly answer: number;
}
