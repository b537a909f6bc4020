import { OperatorError } from '../operator-error.ts';
/** The store can't be used; the message says which, why and what to do, and holds no password. */
export class StoreError extends OperatorError {
  override readonly name = 'StoreError';
}
