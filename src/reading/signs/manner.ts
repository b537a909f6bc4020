/** "a distant but delighted", "an almost apologetic", "a tired and footsore": how somebody came in, right before the place. */
export const MANNER_OF_PLACE = String.raw`an?(?: almost| \p{Ll}+ly)? [\p{Ll}-]+(?:,? (?:but|and|if|yet|though) [\p{Ll}-]+)?`;
