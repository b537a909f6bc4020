/**
 * What must happen later. Each alarm has an id, any string of 1 to 100 characters, and at most one moment that it waits for.
 * It rings at least once for that moment: again after a while when ringing fails, and again when the process is killed while
 * it rings. An id never rings twice at the same time.
 */
export interface Alarms {
  /**
   * Rings once at or after the moment, soon if it is past. It takes the place of the moment that the id has waited for so far,
   * also of one to try again at. While the id rings, it counts once the ringing has gone well.
   * Rejects when the alarm could not be kept; it is safe to set it again.
   */
  set(id: string, at: Temporal.Instant): Promise<void>;
  /** Waits for nothing any more. A ringing that is under way goes on, and is tried again if it fails. */
  cancel(id: string): Promise<void>;
  /** Rings no more, and resolves when nothing that rings is under way. Those may still set alarms. */
  close(): Promise<void>;
}

/** Whether an alarm, by its id, waits until no other is due that doesn’t, however long it has been due itself. */
export type Yields = (id: string) => boolean;

/** What is done when an alarm rings. Rejecting means that it is tried again, after a longer while each time. */
export type Ring = (id: string) => Promise<void>;
