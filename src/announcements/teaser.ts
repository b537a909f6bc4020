/** What follows an announcement that has trivia in it. */
export const TEASER = 'A question comes right below. You have an hour for it.';
