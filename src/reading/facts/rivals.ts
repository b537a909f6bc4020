import type { Mention } from '../people/mention.ts';
import { beforeName, LEADS_TO_NAME } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';

/** "broke away from Sample", "caught Sample", "a duel with Sample", "was pushed all the way by Sample". */
const RACED = beforeName(wrapped`
  \b(?:(?:away|clear|free|ahead|in front|apart) (?:from|of)|past|(?:back|in) at
    |(?:pass|overhaul|reel|dropp|shak|burn|outsprint|outkick|outpac|outlast|head|chas|hunt|track|shadow|stalk|follow|press|push|overtak|catch|drop|pass|hold|see|fight|fend|beat|edg|pipp
      |defeat|outgunn|outclass|outduell|outfox|upset|deni|foil|surpris|stunn|shock)(?:e?d|e|ing|en)?(?: (?:in|off|down|hard|home|close|all the way|to the line|every step of the way)){0,2}(?: by)?
    |caught|overtook|shook off|br(?:oke|eaking)|shed|held off|saw off|fought off|left|leaving|beat|ran down|got the better of
    |(?:duel|battle|fight|tussle|scrap|struggle|contest|race|sprint|burn-up) (?:with|against)
    |(?:challenge|charge|attack|attention|attentions|pressure|surge|burst|finish|kick|resistance|pursuit|company) (?:of|from|by)
    |(?:challenge|resistance|pressure|threat) (?:came|coming) from|(?:only|just)
    |(?:neck and neck|shoulder to shoulder|stride for stride|side by side|level|clear|toe to toe|head to head|locked together) with)\s
`);
/** "Sample closed to within a stride", "Sample’s challenge", "Sample was dropped at 30km". */
const RAN_ON = lean(
  wrapped`
    ^(?:[’']s? (?:late |strong |fierce |brave |final |determined ){0,2}(?:challenge|charge|attack|pursuit|surge|burst|kick|resistance|lead)\b
      |(?:,[^,;.]{2,60},)? (?:had |has |was |were |still |also |then |briefly |again |could not |couldn[’']t |tried to |managed to |threatened to |never ){0,2}(?:clos|chas|led\b|lead|attack|kick|challeng|threaten|rall
        |clung|cling|hung|hang|fad|weaken|crack|tir|dropp|slipp|press|respond|passed|caught|overtaken|left behind|surg|fought|came back|come back|go with|stay with|follow|second\b|hit the front|took the lead|take the lead|took over|went ahead|drew level|draw level|gained|cut|halv|reduc))
  `,
  'u',
);

/** "a duel between Example and". */
const BETWEEN = beforeName(
  String.raw`\b(?:duel|battle|fight|tussle|scrap|struggle|contest|race|shoot-out|head-to-head|sprint|match|affair|showdown|clash) between `,
);
/** "Example and Sample broke clear", "were neck and neck", "fought it out". */
const TOGETHER = lean(
  wrapped`
    ^ (?:soon |quickly |had |then |both |were |was |still ){0,3}(?:br(?:oke|oken)|pulled|moved|drew|went|got|(?:dis)?put) (?:\p{Ll}+ ){0,2}?(?:away|clear|ahead|distance)\b
    |^ (?:soon |had |then |both |were ){0,3}(?:neck and neck|shoulder to shoulder|side by side|level|together|locked together|alone in front|clear|battl|duel|fought|traded|contest|matched
      |entered the (?:stadium|straight|home straight|final)|came (?:into|off|to the)|turned|raced|r[ua]n (?:side|shoulder|stride|together))
  `,
  'u',
);

/** Whether one of two is told to have raced with the winner alone: "a duel between the two", "the two broke clear". */
function isPair(text: string, { sentence, mentions }: Telling, one: Mention, winner: Mention['person']): boolean {
  const at = mentions.indexOf(one);
  return [[mentions[at - 1], one] as const, [one, mentions[at + 1]] as const].some(([first, next]) => {
    if (!first || !next || first.person === next.person) return false;
    if (![first, next].some(({ person }) => person === winner)) return false;
    const between = text.slice(first.end, next.start);
    if (!/^ and(?= )/.test(between) || !LEADS_TO_NAME.test(between.slice(4))) return false;
    return (
      BETWEEN.test(text.slice(Math.max(sentence.start, first.start - 60), first.start)) ||
      TOGETHER.test(text.slice(next.end, sentence.end))
    );
  });
}

/** "broke away from Sample and Watch": one of several. */
function isOfSeveral(text: string, { mentions }: Telling, one: Mention, winner: Mention['person']): boolean {
  const next = mentions.find(({ start }) => start >= one.end);
  if (next?.person === winner) return false;
  const [joined] = next ? (/^(?:,| and|, and|, then)(?= )/.exec(text.slice(one.end, next.start)) ?? []) : [];
  return (
    next !== undefined && joined !== undefined && LEADS_TO_NAME.test(text.slice(one.end + joined.length, next.start))
  );
}

/** Whoever else a sentence tells to have run with somebody: the one they broke away from, or who chased them. Of several, nobody knows who was next. */
export function rivalOf(text: string, telling: Telling, winner: Mention['person']): Mention | null {
  const { sentence, mentions } = telling;
  const raced = mentions.filter((one) => {
    if (one.person === winner || one.form === 'pronoun') return false;
    const head = text.slice(Math.max(sentence.start, one.start - 90), one.start);
    return (
      (!one.possessive && RACED.test(head)) ||
      RAN_ON.test(text.slice(one.end, sentence.end)) ||
      isPair(text, telling, one, winner)
    );
  });
  const [rival] = raced;
  return rival && raced.every((one) => one.person === rival.person && !isOfSeveral(text, telling, one, winner))
    ? rival
    : null;
}
