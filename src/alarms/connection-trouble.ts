import {
  ClientClosedError,
  ClientOfflineError,
  ConnectionTimeoutError,
  DisconnectsClientError,
  SocketClosedUnexpectedlyError,
  SocketTimeoutError,
} from '@redis/client';
import { isNotConnectionError } from 'bullmq';

const lostConnection = [
  ClientClosedError,
  ClientOfflineError,
  ConnectionTimeoutError,
  DisconnectsClientError,
  SocketClosedUnexpectedlyError,
  SocketTimeoutError,
];

/** Whether it is the way to Redis that failed, not Redis itself or what was asked of it. */
export const isConnectionTrouble = (error: Error): boolean =>
  'syscall' in error || lostConnection.some((kind) => error instanceof kind) || !isNotConnectionError(error);
