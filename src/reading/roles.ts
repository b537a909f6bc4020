import { demonyms } from '../athletics/nation.ts';
import type { Span } from './span.ts';

/** Whether somebody acts in a sentence, or has something done to them. */
export type Role = 'subject' | 'object';

const DEMONYM = [...demonyms.keys()].map((d) => d.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
const TITLE_WORDS = String.raw`(?:the|his|her|their|fellow|rival|rivals|compatriot|team-?mate|training partner|staunch|competitor|gold|silver|bronze|medal(?:l)?ist|(?:\w+ )?champion|winner|olympic|world|european|reigning|defending|former|old|nemesis|star|veteran|holder|record|runner-up|\d+m|${DEMONYM}|\p{Lu}\p{L}+[’']s)`;
/** Words after which a person is not the one who acts. */
const OBJECT = new RegExp(
  String.raw`\b(?:from|to|over|against|by|behind|of|alongside|than|for|like|including|on|past|beat|beating|beats|beaten|defeated|defeating|outpaced|bettered|edged|edging|pipped|pipping|outkicked|outclassed|upstaged|overhauled|passed|held off|holding off|edging out|edged out|leaving|left|saw|see|seeing|join|joined|denied|breaking|broke|shattering|shattered|erasing|smashing|out|off)\s+(?:${TITLE_WORDS}\s+)*$`,
  'iu',
);

const AND = new RegExp(String.raw`^,? and (?:now )?(?:${TITLE_WORDS} )*$`, 'iu');
const COMMA = new RegExp(String.raw`^, (?:${TITLE_WORDS} )*$`, 'iu');
const LIST_GOES_ON = /^[\p{L}’' -]{2,40}?,? and (?:now )?(?:\p{Ll}+ ){0,3}\p{Lu}/u;

/** Whether the name at `at` stands in one list with the name that ended at `before`: "Wightman, Kerr and now Hocker". */
function isListed(text: string, sentence: Span, before: number, at: number): boolean {
  const between = text.slice(before, at);
  return AND.test(between) || (COMMA.test(between) && LIST_GOES_ON.test(text.slice(at, sentence.end)));
}

interface Named extends Span {
  readonly role: Role;
  readonly possessive: boolean;
}

/** The role of the person named at `at`; the members of a list share one. */
export function roleOf(text: string, sentence: Span, at: number, previous: Named | undefined): Role {
  if (previous && !previous.possessive && isListed(text, sentence, previous.end, at)) return previous.role;
  return OBJECT.test(text.slice(sentence.start, at)) ? 'object' : 'subject';
}
