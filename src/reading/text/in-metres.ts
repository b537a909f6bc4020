const METER = /\b((?:kilo|centi|milli)?met|(?<=\d[- ]?)M(?:et|ET))(er|ER)(?=[sS]?\b(?! relay))/g;

/**
 * A text with American units spelt as all others spell them, which are as long: "1,600-metre", "100 Metres". "Jan Meter" is somebody,
 * and "the 400-meter relay" keeps the spelling that tells that it is named by its whole length.
 */
export const inMetres = (text: string): string =>
  text.replace(METER, (_, stem: string, ending: string) => `${stem}${ending === 'er' ? 're' : 'RE'}`);
