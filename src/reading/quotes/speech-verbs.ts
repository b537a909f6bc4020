/** Verbs of speech in the forms reports use, and phrases that stand for them. */
const VERBS =
  `said say says saying told tell tells telling added adds adding admitted admits admitting explained explains explaining
  insisted insists insisting revealed reveals revealing concluded concludes concluding stated states stating shared shares sharing
  emphasised emphasises emphasising emphasized emphasizes emphasizing wrote writes write writing penned penning posted posting
  tweeted tweeting recalled recalls recalling reflected reflects reflecting commented comments commenting remarked remarking noted
  noting declared declares declaring joked joking quipped quipping replied replies replying responded responding answered answering
  asked asks asking asserted asserts asserting warned warns warning vowed vows vowing promised promising confessed confessing
  conceded concedes conceding praised praising argued argues arguing acknowledged acknowledges acknowledging confirmed confirming
  announced announcing maintained maintains maintaining believe believes mused musing spoke speaking discussed discusses discussing
  suggested suggests suggesting beamed laughed smiled sighed enthused lamented reckon reckons exclaimed exclaiming exclaims stressed stressing cried grinned chuckled marvelled gushed complained summed summarised
  proclaimed predicted predicting recounted remembered agreed agreeing observed observing claimed claiming described describes describing hailed branded
  interview`.split(/\s+/);
/** "was how Kerr put it", but not "put it behind him". */
const PUT = String.raw`put it(?! (?:behind|down|all|right|away|to|in|on|out|off|together|through)\b)`;
/** "That was the verdict of Kerr", "in the words of Kerr". */
const VERDICT = '(?:verdict|words|view|opinion|assessment|reaction) of';
const PHRASES = ['opened up', 'according to', 'press conference', 'point(?:ed|s|ing) out', PUT, VERDICT];

/** "continued", but not "continued his progress". */
const CONTINUED = String.raw`continu(?:ed|es|ing)(?! (?:his|her|their|its|to|the)\b)`;

/** Finds words that say that somebody speaks. */
export const SPEECH = new RegExp(String.raw`\b(?:${[...VERBS, ...PHRASES].join('|')}|${CONTINUED})\b`, 'gi');
