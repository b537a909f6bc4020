import type { Person } from '../knowledge.ts';

/** Somebody who acts in a text that doesn't name them: a name lost in print, or a quartet. What they did is nobody else's. */
export const unnamed = (): Person => ({ name: '', nation: null, sex: null, born: null });

export const isNamed = ({ name }: Person): boolean => name !== '';
