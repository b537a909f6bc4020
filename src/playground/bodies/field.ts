import { z } from 'zod';

/** A complaint in Discord's words: its code, and its message for people. */
export interface Complaint {
  readonly code: string;
  readonly message: string;
}

/** Hands a complaint to zod, so that it comes out of `errorTree` under the same path. */
export const complain = ({ code, message }: Complaint, path: (string | number)[] = []) =>
  ({ code: 'custom', message, params: { discord: code }, path }) as const;

/** Discord's answer to what was left out, and to what is only white space. */
export const required: Complaint = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };

const tooLong = (most: number): Complaint => ({
  code: 'BASE_TYPE_MAX_LENGTH',
  message: `Must be ${most} or fewer in length.`,
});

const badLength = (least: number, most: number): Complaint => ({
  code: 'BASE_TYPE_BAD_LENGTH',
  message: `Must be between ${least} and ${most} in length.`,
});

/** The length of a text as Discord counts it. */
export const lengthOf = (text: string): number => [...text].length;

/** Whether a text shows nothing. */
const isBlank = (text: string): boolean => text.trim() === '';

/** Text that may be empty or at most this long. */
export const text = (most: number) =>
  z.string().superRefine((value, ctx) => {
    if (lengthOf(value) > most) ctx.addIssue(complain(tooLong(most)));
  });

/** Text that must show something, and be at most this long. */
export const shownText = (most: number) =>
  z.string().superRefine((value, ctx) => {
    if (isBlank(value)) ctx.addIssue(complain(required));
    else if (lengthOf(value) > most) ctx.addIssue(complain(badLength(1, most)));
  });

/** A list with so many items. */
export const list = <Item extends z.ZodType>(item: Item, least: number, most: number) =>
  z.array(item).superRefine((items, ctx) => {
    if (items.length >= least && items.length <= most) return;
    ctx.addIssue(complain(least === 0 ? tooLong(most) : badLength(least, most)));
  });

/** A whole number between these two. */
export const whole = (least: number, most: number) =>
  z.int().superRefine((value, ctx) => {
    if (value < least) {
      ctx.addIssue(
        complain({ code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${least}.` }),
      );
    }
    if (value > most) {
      ctx.addIssue(
        complain({ code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${most}.` }),
      );
    }
  });

/** A web address, or (with `attachment`) the name of a file that comes along. */
export const address = (most: number, ...schemes: readonly string[]) =>
  text(most).superRefine((value, ctx) => {
    if (!URL.canParse(value)) {
      ctx.addIssue(complain({ code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }));
    } else if (!schemes.includes(new URL(value).protocol.slice(0, -1))) {
      const message = `Scheme "${new URL(value).protocol.slice(0, -1)}" is not supported. Scheme must be one of (${schemes.map((scheme) => `'${scheme}'`).join(', ')}).`;
      ctx.addIssue(complain({ code: 'URL_TYPE_INVALID_SCHEME', message }));
    }
  });

/** Any id of Discord's. */
export const snowflake = z.string().regex(/^\d{1,20}$/);
