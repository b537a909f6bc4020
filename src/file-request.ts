/** A file that follows a reply, for whoever asked alone: all that is kept of them. */
export interface FileRequest {
  readonly kind: 'own data';
  /** Discord's id. */
  readonly userId: string;
}
