/** A file that holds no lists of this version; the message says what to do. */
export class ColumnsFileError extends Error {
  override readonly name = 'ColumnsFileError';
}
