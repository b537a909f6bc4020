import { flag } from './flag.ts';

const NONE = flag(null);

/** A nation’s flag, or nothing for clubs, neutrals and states that are gone: only in tables a white one stands in line. */
export const ownFlag = (nation: string | null): readonly string[] => [flag(nation)].filter((own) => own !== NONE);
