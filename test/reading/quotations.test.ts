import { describe, expect, test } from 'vitest';
import { quotesIn, read } from './findings.ts';

describe('typography', () => {
  test.each([
    ['straight', 'Kerr said: "I felt strong today."', ['I felt strong today.']],
    ['curly', 'Kerr said: “I felt strong today.”', ['I felt strong today.']],
    ['low and high', 'Kerr said: „I felt strong today.”', ['I felt strong today.']],
    [
      'two curly single marks',
      '‘‘I felt strong today,’’ said Kerr. ‘‘It was cold.’’',
      ['I felt strong today,', 'It was cold.'],
    ],
    ['two single marks', "''I felt strong today,'' said Kerr.", ['I felt strong today,']],
    ['single straight', "'I didn't feel strong,' said Kerr. 'It's early.'", ["I didn't feel strong,", "It's early."]],
    ['single curly', '‘I didn’t feel strong,’ said Kerr. ‘It’s early.’', ['I didn’t feel strong,', 'It’s early.']],
    ['nested', 'Kerr said: “He told me ‘go now’ and I went.”', ['He told me ‘go now’ and I went.']],
    [
      'two single marks inside of a double one that stays open',
      "Kerr said: \"He told me ''go now''. \"And I went.\"",
      ["He told me ''go now''.", 'And I went.'],
    ],
    [
      'two single marks for a double one that goes on',
      "Kerr said: \"He told me to go. ''And I went.''",
      ['He told me to go.', 'And I went.'],
    ],
    [
      'curly inside of single straight ones that the turn leaves open',
      "'I am cold,' said Kerr. 'They shouted, ‘Go! Go!’, so I ran.\n\n'I always do.'",
      ['I am cold,', 'They shouted, ‘Go! Go!’, so I ran.', 'I always do.'],
    ],
    [
      'a turn of two paragraphs, closed once',
      'Kerr said: “I felt strong.\n\n“I always do.”',
      ['I felt strong.', 'I always do.'],
    ],
    ['split around the speaker', '“I felt strong,” said Kerr, “and I knew it.”', ['I felt strong,', 'and I knew it.']],
    [
      'glued to the text',
      'It was late.“I felt strong today,” said Kerr.“I knew it.”',
      ['I felt strong today,', 'I knew it.'],
    ],
    [
      'glued, straight and ambiguous',
      'Josh Kerr won."I felt strong today," said Kerr."I knew it."Cole Hocker went home early."I am tired," said Hocker.',
      ['I felt strong today,', 'I knew it.', 'I am tired,'],
    ],
    [
      'glued, and the writer calls somebody by their town',
      'Josh Kerr won."I felt strong," said Kerr. "I knew it."The Edinburgh athlete won the bronze two years before."People say it is luck."',
      ['I felt strong,', 'I knew it.', 'People say it is luck.'],
    ],
    [
      'glued, and closed before the last sentence',
      'Josh Kerr won."I felt strong today," said Kerr. "I knew that I would win it."The heats of the relay take place on Sunday.',
      ['I felt strong today,', 'I knew that I would win it.'],
    ],
    [
      'glued, and never closed',
      'Josh Kerr won."I felt strong today," said Kerr. "I knew it well."I was never in doubt for a moment.',
      ['I felt strong today,', 'I knew it well.', 'I was never in doubt for a moment.'],
    ],
    [
      'opened twice by a slip',
      'Kerr shared, “After the race, Kerr shared, “For some, it is a test.”',
      ['For some, it is a test.'],
    ],
  ])('%s', (_, text, words) => {
    expect(read(text).quotes.map((quote) => quote.text)).toEqual(words);
  });

  test('an opening mark that the printer lost is found behind the narration', () => {
    const [quote] = read('Josh Kerr was not done. So if you race, you race. But I need to rest.”').quotes;
    expect(quote).toMatchObject({ text: 'So if you race, you race. But I need to rest.', unopened: true });
  });
});

describe('what is no quotation', () => {
  test.each([
    ['a few scare quotes', 'Kerr lacked “confidence” in the final.'],
    ['a nickname', 'They met in the “duel of the decade” that night.'],
    ['apostrophes', "Kerr's team-mates' times weren't quick in the '90s."],
    ['inches and feet', 'He is 6\'1" tall.'],
    ['inches and feet before a bracket', 'Kerr threw (150\'1") and (137\'6.5"), the best of his 21\'7½" days.'],
    ['what somebody is called, before a comma', 'They were dubbed “Kerr’s People,” and wore shirts.'],
    ['no marks at all', 'Kerr said that he felt strong.'],
  ])('%s', (_, text) => {
    expect(read(text).quotes).toEqual([]);
  });
});

describe('who said it', () => {
  test.each([
    ['after', '“I felt strong,” said Josh Kerr.', ['Josh Kerr: I felt strong,']],
    ['after, by surname', 'Josh Kerr won.\n\n“I felt strong,” said Kerr.', ['Josh Kerr: I felt strong,']],
    ['before', 'Josh Kerr said: “I felt strong.”', ['Josh Kerr: I felt strong.']],
    [
      'after, with whatever verb stands there',
      'Jakob Ingebrigtsen won.\n\n“I felt strong,” offered the former champion Josh Kerr.',
      ['Josh Kerr: I felt strong,'],
    ],
    ['a pronoun', 'Josh Kerr won.\n\n“I felt strong,” he said.', ['Josh Kerr: I felt strong,']],
    [
      'a pronoun that looks forward',
      'When she returned, Keely Hodgkinson won.\n\n“I felt strong,” she said.',
      ['Keely Hodgkinson: I felt strong,'],
    ],
    [
      'words without a closing mark go on in those behind them',
      'Josh Kerr won. “It was in my hand,” Cole Hocker told reporters. The mile was the fastest ever run here. “I thought, no, not today. “A third feels like a win,” Kerr said.',
      [
        'Cole Hocker: It was in my hand,',
        'Josh Kerr: I thought, no, not today.',
        'Josh Kerr: A third feels like a win,',
      ],
    ],
    [
      'a pronoun behind somebody’s retirement means whom the story was of',
      'Josh Kerr is ready for the mile. He has trained well. The retirement of Jake Wightman, who won in Eugene, leaves Kerr as the senior man.\n\n“I felt strong,” he said.',
      ['Josh Kerr: I felt strong,'],
    ],
    [
      'a pronoun behind somebody’s victory means the victor',
      'Josh Kerr is ready for the mile. He has trained well. Jake Wightman’s victory over Kerr was a surprise.\n\n“I felt strong,” he said.',
      ['Jake Wightman: I felt strong,'],
    ],
    [
      'a pronoun of the other sex skips whom it cannot mean',
      'Keely Hodgkinson beat Mary Moraa. Josh Kerr watched.\n\n“I felt strong,” she said.',
      ['Keely Hodgkinson: I felt strong,'],
    ],
    [
      'a nation',
      'Josh Kerr beat Jakob Ingebrigtsen.\n\nThe Norwegian told reporters: “I was ill.”',
      ['Jakob Ingebrigtsen: I was ill.'],
    ],
    [
      'an age, on the day of the article',
      'Published on July 20, 2024\n\nJosh Kerr met Jakob Ingebrigtsen.\n\n“I felt strong,” said the 23-year-old.',
      ['Jakob Ingebrigtsen: I felt strong,'],
    ],
    [
      'a description behind a name is its owner’s',
      'Cole Hocker watched. It was praised by Josh Kerr, the reigning world champion. “I felt strong,” he said.',
      ['Josh Kerr: I felt strong,'],
    ],
    [
      'a coach',
      'Keely Hodgkinson won. Her coach Trevor Painter said: “She is ready.”',
      ['Trevor Painter: She is ready.'],
    ],
    [
      'an official, whom nobody listed',
      'World Athletics president Sebastian Coe told the BBC: “We need this.”',
      ['Sebastian Coe: We need this.'],
    ],
    [
      'the turn goes on',
      'Josh Kerr said: “I felt strong. “I knew it.\n\n“It was loud.”',
      ['Josh Kerr: I felt strong.', 'Josh Kerr: I knew it.', 'Josh Kerr: It was loud.'],
    ],
    [
      '“continued his progress” is not speech',
      '“I felt strong,” said Josh Kerr. “I knew it.” Cole Hocker continued his progress in second.',
      ['Josh Kerr: I felt strong,', 'Josh Kerr: I knew it.'],
    ],
    [
      'a surname that only the words introduce',
      'The race was quick.\n\n“I felt strong,” a tearful Claxton told reporters.',
      ['Claxton: I felt strong,'],
    ],
    [
      'a name that the printer lost stays unknown',
      'Jamaica’s\n\nwon the 100m.\n\n“I felt strong,” she said.',
      ['nobody: I felt strong,'],
    ],
    [
      'whoever only says who another is',
      'Josh Kerr won. Cole Hocker was ill. Kerr slept. It was Ann Watch, Hocker’s coach, who rang.\n\n“I was asleep,” he said.',
      ['Josh Kerr: I was asleep,'],
    ],
    [
      'a title of many words',
      'Josh Kerr met Jane Example. Kerr won.\n\n“I felt strong,” the three-times world champion and record holder said.',
      ['Josh Kerr: I felt strong,'],
    ],
    [
      'a nickname',
      'Josh Kerr won.\n\n“I felt strong,” the Brooks Cannonball told reporters.',
      ['Josh Kerr: I felt strong,'],
    ],
    [
      'a champion is no coach',
      'Josh Kerr was left out, coach Max Sample said.\n\n“I felt strong,” said the world champion.',
      ['Josh Kerr: I felt strong,'],
    ],
    [
      'somebody behind an apposition that names another',
      '“I felt strong,” Josh Kerr, who runs with his friend Jane Example, told reporters.',
      ['Josh Kerr: I felt strong,'],
    ],
    [
      'what belongs to the words is no part of the sentence before',
      'Jane Example ran, ahead of Ann Sample. “I felt strong,” said a delighted Jane. She added: “I knew it.”',
      ['Jane Example: I felt strong,', 'Jane Example: I knew it.'],
    ],
    ['the only one before a colon', 'For Josh Kerr it was simple: “I felt strong.”', ['Josh Kerr: I felt strong.']],
    ['a body', 'Josh Kerr won.\n\nUK Athletics said in a statement: “We are proud.”', ['UK Athletics: We are proud.']],
    [
      'a source',
      'Josh Kerr won.\n\n“We are looking into it,” a court source told reporters.',
      ['nobody: We are looking into it,'],
    ],
    [
      'each in their own marks',
      "‘I felt strong,’ said Josh Kerr.\n\n“I was ill,” said Cole Hocker. “I knew.”\n\n``It was loud,'' said Yared Nuguse.",
      ['Josh Kerr: I felt strong,', 'Cole Hocker: I was ill,', 'Cole Hocker: I knew.', 'Yared Nuguse: It was loud,'],
    ],
    ['nobody is named', 'A spokesperson said: “We are looking into it.”', ['nobody: We are looking into it.']],
  ])('%s', (_, text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });
});

test('what a quote is about: those it names, and the race and meet told before', () => {
  const text =
    'Josh Kerr won the men’s mile at the 2024 Prefontaine Classic. “I wanted to beat Hocker,” he said. Cole Hocker was ill.';
  expect(read(text).quotes[0]?.about).toEqual({
    athletes: ['Cole Hocker'],
    discipline: 'mile',
    meet: { id: 'prefontaine-classic', name: 'Prefontaine Classic', year: 2024 },
  });
});
