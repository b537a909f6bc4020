/** Whether an option is true, as far as the rows and claims tell; null where they don't. */
export type Truth = boolean | null;
