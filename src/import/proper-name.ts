/** Mac- names that go on with a capital; in the others (Mackay, Mackie, Machado) Mac is no prefix. */
const MAC =
  /^MAC(?=(?:ALISTER|ARTHUR|AULAY|CALLUM|DONALD|DOUGALL?|DUFF|FARLANE|GREGOR|GUIRE|INNES|INTOSH|INTYRE|LACHLAN|LAREN|LEAN|LEOD|MAHON|MILLAN|NAMARA|NEILL?|PHERSON|RAE|SWEEN)$)/;

/** Words before a surname that are written small, as in van der Merwe and de Alencar Barbosa. */
const PARTICLES = new Set([
  'VAN',
  'VON',
  'DE',
  'DER',
  'DEN',
  'DA',
  'DAS',
  'DO',
  'DOS',
  'DI',
  'DU',
  'DEL',
  'DELLA',
  'TEN',
  'TER',
  'ZU',
  'E',
  'Y',
]);
/** Where they are written with a capital: Di Napoli, Van Branteghem, De La Hoya. */
const CAPITAL_PARTICLES = new Set(['ITA', 'BEL', 'USA', 'CAN', 'GBR', 'IRL', 'AUS', 'NZL', 'FRA', 'HAI']);

const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token) && !/^[\d-]+$/.test(token);
const letters = (token: string): string => token.replace(/[^\p{L}]/gu, '');
/** Printed in capitals; ß has none. */
const isUpper = (token: string): boolean => {
  const text = letters(token).replaceAll('ß', '');
  return text !== '' && text === text.toUpperCase() && text !== text.toLowerCase();
};
/** Initials stay in capitals: TJ Holmes, K.C. Lightfoot, William III. */
const isInitials = (token: string): boolean => /^(?:\p{Lu}\.)+$/u.test(token) || /^(?:II|III|IV)$/.test(token);

/** İ shows that a name is Turkish, whose I is no i. */
const lower = (text: string): string =>
  text.includes('İ') || text.includes('ı') ? text.toLocaleLowerCase('tr') : text.toLowerCase();
const capitalised = (part: string): string => part.charAt(0) + lower(part.slice(1));

/** "MCLAUGHLIN" → "McLaughlin", "O'HARE" → "O'Hare", "NYANG'AU" → "Nyang'au". */
function properPart(part: string): string {
  if (/^MC\p{Lu}{2}/u.test(part)) return `Mc${capitalised(part.slice(2))}`;
  if (MAC.test(part)) return `Mac${capitalised(part.slice(3))}`;
  const prefix = /^\p{Lu}{1,2}['’](?=\p{Lu})/u.exec(part)?.[0];
  return prefix === undefined ? capitalised(part) : capitalised(prefix) + capitalised(part.slice(prefix.length));
}

const properToken = (token: string): string => (isInitials(token) ? token : token.split('-').map(properPart).join('-'));

/**
 * A name as fans write it, from one with its surname in capitals: "Sydney MCLAUGHLIN-LEVRONE" → "Sydney McLaughlin-Levrone".
 * `nation` decides about particles (van Niekerk, Van Branteghem). A name in ordinary spelling stays as it is.
 */
export function properName(printed: string, nation: string): string {
  const tokens = printed.normalize('NFC').trim().split(/\s+/).filter(isWord);
  const small = !CAPITAL_PARTICLES.has(nation);
  return tokens
    .map((token, i) => {
      if (!isUpper(token) || letters(token).length < 2) return token;
      if (i === 0 && tokens.length > 1 && letters(token).length <= 2) return token;
      const before = i > 0 && i < tokens.length - 1;
      return small && before && PARTICLES.has(token) ? token.toLowerCase() : properToken(token);
    })
    .join(' ');
}
