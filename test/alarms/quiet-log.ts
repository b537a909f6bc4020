/** A log that nobody reads. */
export const quietLog = { info() {}, warn() {}, error() {} };
