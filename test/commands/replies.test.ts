import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { outcomeOf } from '../../src/command.ts';
import { decodeInvocation } from '../../src/invocation.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Reply } from '../../src/reply.ts';
import { callerOf } from '../fixture-caller.ts';
import { resultsOf } from '../fixture-results.ts';
import { articles, results, world, worldOf } from '../fixture-world.ts';

/** What a command answers; `line` is the invocation as a button holds it. */
function ask(line: string, known = world): Reply {
  const invocation = decodeInvocation(line);
  const command = commands.find(({ name }) => name === invocation.command);
  if (!command) throw new Error(`no command ${line}`);
  const { reply, changes } = outcomeOf(command.run(known, invocation, callerOf()));
  if (changes) throw new Error(`${line} wants something remembered`);
  return reply;
}

const refusalOf = (line: string, known = world): Pick<Refusal, 'message' | 'suggestions'> => {
  try {
    ask(line, known);
  } catch (thrown) {
    if (thrown instanceof Refusal) return { message: thrown.message, suggestions: thrown.suggestions };
    throw thrown;
  }
  throw new Error('expected a refusal');
};

const titleOf = (line: string): string | undefined => ask(line).embeds[0]?.title;
const button = (label: string, custom_id: string) => ({ type: 2, style: 2, label, custom_id });
const row = (...components: object[]) => ({ type: 1, components });
const readOn = { name: 'Read on', value: '¹ [The SportsRush](https://example.com/rush)' };
const bothSources = { text: 'Sources: ¹\u00a0The SportsRush · ²\u00a0article d91375d9' };
const covers = {
  name: 'What the record covers',
  value: '-# 2 articles. A race that none of them reports is not counted.',
};

test('a race: aligned, with gaps, records, what is derived, and sources', () => {
  expect(ask('result|event=1500|year=2024')).toEqual({
    embeds: [
      {
        color: 0xc8553d,
        title: 'Men’s 1500 m, final',
        description: [
          '6 Aug 2024 · Olympic Games 2024 · Paris 🇫🇷',
          '',
          '` 1` 🇺🇸 `Cole Hocker  3:27.65      ` OR\u00a0¹ ²',
          '` 2` 🇬🇧 `Josh Kerr    3:27.79 +0.14` NR\u00a0¹',
          '`~3` 🇺🇸 `Yared Nuguse       –      ` ²',
          '` 4` 🇳🇴 `Ingebrigtsen 3:28.24 +0.59` ²',
          '',
          '-# ~ follows from what the sources say; none states it.',
        ].join('\n'),
        fields: [readOn],
        footer: bothSources,
      },
    ],
    components: [
      row(
        button('Hocker v Kerr', 'open rivalry|a=cole-hocker|b=josh-kerr'),
        button('Quotes by Josh Kerr', 'open quote.by|speaker=josh-kerr'),
        button('Cole Hocker', 'open athlete|name=cole-hocker'),
        button('Josh Kerr', 'open athlete|name=josh-kerr'),
      ),
    ],
    allowed_mentions: { parse: [] },
  });
});

test('a race on which sources disagree shows every reading, which is shown, and why', () => {
  expect(ask('result').embeds[0]?.fields).toEqual([
    {
      name: 'Sources disagree',
      value:
        '**2nd place**\n✓ Ronald Kwemoi ², shown here\n✗ Rodgers Kwemoi ¹\n-# As many sources each way; this athlete is one we know',
    },
    readOn,
  ]);
});

test('several races: a list by meet, and a menu that opens each', () => {
  expect(ask('result|meet=Paris')).toEqual({
    embeds: [
      {
        color: 0xc8553d,
        title: 'Olympic Games 2024',
        description: [
          '`10 Aug` 🇳🇴 `Ingebrigtsen 13:13.66`\n-# M 5000 m ¹',
          '` 6 Aug` 🇺🇸 `Cole Hocker   3:27.65`\n-# M 1500 m ¹ ²',
          '',
          '-# 2 results, with their winners',
        ].join('\n'),
        footer: bothSources,
      },
    ],
    components: [
      row({
        type: 3,
        custom_id: 'pick race',
        placeholder: 'Open a result',
        options: [
          {
            label: 'Men’s 5000 m, final',
            description: 'Olympic Games 2024 · 10 Aug 2024',
            value: 'result|race=olympic-games-2024/men-5000m/final',
          },
          {
            label: 'Men’s 1500 m, final',
            description: 'Olympic Games 2024 · 6 Aug 2024',
            value: 'result|race=olympic-games-2024/men-1500m/final',
          },
        ],
      }),
    ],
    allowed_mentions: { parse: [] },
  });
});

test('a rivalry: the score, every race of both, their words, and what the record covers', () => {
  expect(ask('rivalry|a=Kerr|b=Jakob Ingebrigtsen')).toEqual({
    embeds: [
      {
        color: 0xe09f3e,
        title: 'Josh Kerr v Jakob Ingebrigtsen',
        description: [
          '**Kerr leads 3–0** on record here',
          '',
          '**Olympic Games 2024** · 1500 m · 6\u00a0Aug',
          '`2` 🇬🇧 `Josh Kerr    3:27.79      ` NR\u00a0¹',
          '`4` 🇳🇴 `Ingebrigtsen 3:28.24 +0.45` ²',
          '',
          '**Prefontaine Classic 2024** · Mile · 25\u00a0May',
          '`1` 🇬🇧 `Josh Kerr    3:45.34      ` ²',
          '`2` 🇳🇴 `Ingebrigtsen       –      ` ²',
          '',
          '**World Championships 2023** · 1500 m · 23\u00a0Aug',
          '`1` 🇬🇧 `Josh Kerr    3:29.38      ` ²',
          '`2` 🇳🇴 `Ingebrigtsen 3:29.65 +0.27` ²',
        ].join('\n'),
        fields: [
          {
            name: 'What they said of each other',
            value: [
              '> He is a phenomenal athlete.',
              '— **Joshua Kerr** · 7 Aug 2024 ¹',
              '',
              '> Josh was just another competitor.',
              '— **Jakob Ingebrigtsen** · 7 Aug 2024 ¹',
            ].join('\n'),
          },
          covers,
          readOn,
        ],
        footer: bothSources,
      },
    ],
    components: [
      row(
        button('Latest result', 'open result|race=olympic-games-2024/men-1500m/final'),
        button('Quotes by Kerr', 'open quote.by|speaker=josh-kerr'),
        button('Quotes by Ingebrigtsen', 'open quote.by|speaker=jakob-ingebrigtsen'),
        button('Josh Kerr', 'open athlete|name=josh-kerr'),
        button('Jakob Ingebrigtsen', 'open athlete|name=jakob-ingebrigtsen'),
      ),
    ],
    allowed_mentions: { parse: [] },
  });
});

test('two who never met are told so', () => {
  expect(ask('rivalry|a=Kerr|b=Kwemoi|event=mile').embeds[0]).toEqual({
    color: 0xe09f3e,
    title: 'Josh Kerr v Ronald Kwemoi · Mile',
    description: 'They have not met on record here.\n-# On record: Kerr 2023–2024 · Kwemoi 2024',
    fields: [covers],
  });
});

test('an athlete: who it is, bests, races and rivals', () => {
  expect(ask('athlete|name=Kerr').embeds).toEqual([
    {
      color: 0x2a6f97,
      title: '🇬🇧 Josh Kerr',
      description: 'Great Britain\n3 races · 2 wins · 1 quote on record here',
      fields: [
        { name: 'Best marks', value: '`1500 m 3:27.79` 🇫🇷 ` 6 Aug 24` NR\u00a0¹\n`Mile   3:45.34` 🇺🇸 `25 May 24` ²' },
        {
          name: 'Medals on record',
          value: 'Olympic Games\n🥈 1500 m 2024 ¹\nWorld Championships\n🥇 1500 m 2023 ²',
        },
        {
          name: 'Latest races',
          value: [
            '`2` 🇫🇷 `1500 m 3:27.79` ¹',
            '-# 6 Aug 2024 · Olympic Games, Paris',
            '`1` 🇺🇸 `Mile   3:45.34` ²',
            '-# 25 May 2024 · Prefontaine Classic, Eugene',
            '`1` 🇭🇺 `1500 m 3:29.38` ²',
            '-# 23 Aug 2023 · World Championships, Budapest',
          ].join('\n'),
        },
        {
          name: 'Main rivals',
          value: '`3–0` 🇳🇴 `Jakob Ingebrigtsen`\n`0–1` 🇺🇸 `Cole Hocker       `\n`1–0` 🇺🇸 `Yared Nuguse      `',
        },
        readOn,
      ],
      footer: bothSources,
    },
  ]);
});

test('an athlete without races is told so', () => {
  expect(ask('athlete|name=Barr')).toEqual({
    embeds: [{ color: 0x2a6f97, title: '🇮🇪 Thomas Barr', description: 'Ireland\nNo result on record here' }],
    components: [],
    allowed_mentions: { parse: [] },
  });
});

test('quotes: the words, the speaker, the day, the source', () => {
  expect(ask('quote.by|speaker=Jakob Ingebrigtsen').embeds).toEqual([
    {
      color: 0x6d597a,
      title: 'Quotes by Jakob Ingebrigtsen',
      description: [
        '> I ruined it for myself by going way too hard.\n— **Jakob Ingebrigtsen** · 7 Aug 2024 ¹',
        '> Josh was just another competitor.\n— **Jakob Ingebrigtsen** · 7 Aug 2024 ¹',
        '> These are things that will haunt me for the rest of my life.\n— **Jakob Ingebrigtsen** · undated ²',
        '-# 3 quotes',
      ].join('\n\n'),
      fields: [readOn],
      footer: bothSources,
    },
  ]);
});

test('any quote, and another in its place', () => {
  const { embeds, components } = ask('quote.random', worldOf(results, articles, 0.99));
  expect(embeds[0]?.description).toContain('haunt me');
  expect(components[0]?.components).toContainEqual(button('Another', 'turn quote.random'));
});

test('the sources: what each gave, and every dispute', () => {
  // These articles hold no claims: the races of this world are made by hand.
  expect(ask('sources').embeds).toEqual([
    {
      color: 0x588157,
      title: 'Sources',
      description: [
        '2 articles · 1 open dispute',
        '### Articles, newest first\n**[The SportsRush, “Jakob answers”](https://example.com/rush)**\n7 Aug 2024 · 4 quotes · 0 results',
        '**Article d91375d9**\ndate unknown · 1 quote · 0 results',
        [
          '### Where sources disagree',
          '**2nd place** · Men’s 5000 m, final · Olympic Games 2024',
          '✓ Ronald Kwemoi ¹, shown here',
          '✗ Rodgers Kwemoi ²',
          '-# As many sources each way; this athlete is one we know',
        ].join('\n'),
      ].join('\n\n'),
      footer: { text: 'Sources: ¹\u00a0article d91375d9 · ²\u00a0The SportsRush' },
    },
  ]);
});

test('help names every command of the list, itself included', () => {
  const [typed, chosen] = [commands.filter(({ examples }) => examples.length > 0), ['Read as article']];
  const named = ask('help').embeds[0]?.fields?.map(({ name }) => name) ?? [];
  expect(named.toSorted()).toEqual([...typed.map(({ name }) => `/${name}`), ...chosen].toSorted());
  expect(ask('help').flags).toBe(64);
});

describe('a refusal', () => {
  const jakob = (invocation: object) => ({ label: 'Jakob Ingebrigtsen', invocation });

  test('offers those who may be meant, with the rest of the question as it was', () => {
    expect(refusalOf('rivalry|a=Kerr|b=Jakob Ingebrigsten|event=mens 1500')).toEqual({
      message: 'No athlete called “Jakob Ingebrigsten”. Did you mean Jakob Ingebrigtsen?',
      suggestions: [
        jakob({ command: 'rivalry', options: { a: 'josh-kerr', b: 'jakob-ingebrigtsen', event: 'm 1500' } }),
      ],
    });
    expect(refusalOf('result|athlete=Jakub|meet=Paris|year=2024').suggestions).toEqual([
      jakob({
        command: 'result',
        options: { athlete: 'jakob-ingebrigtsen', meet: 'olympic-games-2024', year: '2024' },
      }),
    ]);
  });

  test.each([
    [
      'athlete|name=zzzz',
      'No athlete called “zzzz” is on record; there is little from before 1970, and of newcomers. Start typing a name and pick from the list.',
    ],
    [
      'athlete|name=@everyone',
      'No athlete called “\\@everyone” is on record; there is little from before 1970, and of newcomers. Start typing a name and pick from the list.',
    ],
    ['rivalry|a=Kerr|b=Joshua Kerr', 'That is Josh Kerr twice. A rivalry takes two.'],
    ['rivalry|a=Smith|b=Kerr', '“Smith” could be Ann Smith or Bob Smith.'],
    [
      'result|event=quidditch',
      'No event called “quidditch”. Try “1500”, “women’s mile”, “110 hurdles” or “pole vault”.',
    ],
    [
      'result|meet=Tokyo',
      'No meet called “Tokyo” is on record. A city finds all that was held there. Start typing a name and pick from the list.',
    ],
    ['result|athlete=Barr', 'No result on record for Thomas Barr.'],
    ['result|athlete=Kerr|event=100m', 'No result on record for Josh Kerr · 100 m.'],
    ['result|race=gone', 'That result is no longer on record.'],
    ['quote.search|words=zebra', 'No quote with “zebra” is on record.'],
    ['quote.by|speaker=Hocker', 'No quote by Cole Hocker is on record.'],
    ['quote.about|athlete=Hocker', 'No quote about Cole Hocker is on record.'],
    ['rivalry|a=Kerr', 'I don’t understand those options. Type `/rivalry` and pick from what is offered.'],
  ])('%s', (line, message) => {
    expect(refusalOf(line).message).toBe(message);
  });

  test.each([
    ['result', 'No result is on record yet.'],
    ['sources', 'No article has been read yet.'],
    ['quote.random', 'No quote has been read yet.'],
  ])('%s, when nothing was read', (line, message) => {
    expect(refusalOf(line, worldOf(resultsOf([], []), [])).message).toBe(message);
  });
});

test.each([
  ['result', 'Men’s 5000 m, final'],
  ['result|athlete=Nuguse', 'Men’s 1500 m, final'],
  ['result|event=mens mile', 'Men’s mile, final'],
  ['result|athlete=Jakob Ingebrigtsen|event=1500', 'Jakob Ingebrigtsen · 1500 m'],
  ['quote.search|words=“way too hard”', 'Quotes with “way too hard”'],
  ['quote.search|words=hard zebra', 'Quotes closest to “hard zebra”'],
  ['quote.search|words=way too hrad', 'Quotes closest to “way too hrad”'],
  ['quote.about|athlete=Kerr', 'Quotes about Josh Kerr'],
  ['quote.random', 'They said'],
])('%s is titled %s', (line, title) => {
  expect(titleOf(line)).toBe(title);
});
