import Keyv from 'keyv';
import { z } from 'zod';

const keyv = new Keyv();

/** The text that stands for a JSON value in a store, as Keyv writes it. */
export const textOf = async (value: unknown): Promise<string> => z.string().parse(await keyv.serializeData({ value }));

/** The value that a text stands for; the text itself where it is no JSON. */
export const parsedText = (text: string): Promise<unknown> =>
  keyv.deserializeData(text).then(
    (data) => data?.value,
    () => text,
  );
