/** Nobody knows whether Discord did what it was asked to: it is to be tried again. The message says why. */
export class UnsureError extends Error {
  override readonly name = 'UnsureError';
}
