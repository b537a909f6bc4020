import { describe, expect, test } from 'vitest';
import { privacy } from '../../commands/privacy.ts';
import { type Caller, outcomeOf } from '../../src/command.ts';
import { decodeInvocation } from '../../src/invocation.ts';
import { nothingKept } from '../../src/memory/guild-memory.ts';
import { type Memory, noMemory } from '../../src/memory/memory.ts';
import { Refusal } from '../../src/refusal.ts';
import { noPredictions } from '../../src/trivia/predictions/predictions.ts';
import { forgetMember, optOut } from '../../src/trivia/scores/members.ts';
import { noScores } from '../../src/trivia/scores/scores.ts';
import { settle } from '../../src/trivia/scores/settle.ts';
import type { Votes } from '../../src/trivia/votes.ts';
import { changedBy, instant, setUp } from '../announcements/fixture-subscription.ts';
import { limitProblems } from '../discord-limits.ts';
import { article } from '../fixture-article.ts';
import { callerOf } from '../fixture-caller.ts';
import { world } from '../fixture-world.ts';
import { predicted } from '../trivia/predictions/fixture-prediction.ts';

const manager = callerOf({ guildId: '20', mayManage: true });
const member = callerOf({ guildId: '20' });
const alone = callerOf();

const awards = ['10', '11'].map((userId) => ({ userId, right: userId === '10', points: 30 }));
const scores = settle(noScores, { id: 'r', at: 1, topics: [], awards, revealed: null }, 'UTC');
const follow = { kind: 'follow', follow: { kind: 'athlete', id: 'josh-kerr', name: 'Josh Kerr' } } as const;
const subscription = changedBy(setUp, follow);
const read = (text: string, by: string) => ({ record: article(text, []), by, at: instant('2024-09-01T12:00:00Z') });

const known: Memory = {
  ...noMemory,
  guild: { ...nothingKept, articles: [read('one', '10'), read('two', '11')] },
  subscription,
  own: subscription,
  scores,
  predictions: { ...noPredictions, items: [predicted(), predicted({ id: 'p2', by: '11' })] },
};

function ask(line: string, caller: Caller, memory: Memory = known) {
  const { reply, ...besides } = outcomeOf(privacy.run({ ...world, memory }, decodeInvocation(line), caller));
  expect(limitProblems(reply)).toEqual([]);
  expect(reply.flags).toBe(64);
  const [{ title, description } = {}] = reply.embeds;
  const buttons = reply.components.flatMap(({ components }) =>
    components.map((one) => ('custom_id' in one && 'label' in one ? [one.label, one.custom_id] : [])),
  );
  return { title, text: description, buttons, ...besides };
}

const ABOUT = [
  'I know you by the number that Discord gives you, not by your name, and I read no messages but those that you hand me.',
  'While a quiz runs I keep your answers in it. When you start a quiz or open a prediction, I keep a way to answer you until its first question is posted; it works for 15 minutes at most. Questions that you report are kept with your reason. Other servers have their own points, predictions, reports and articles: `/privacy export` has them all.',
  '-# A server’s data are deleted 30 days after I was removed from it.',
] as const;

const LEADS = [
  ['Export', 'open privacy.export'],
  ['Forget me …', 'open privacy.forget'],
];

test.each<[string, Caller, Memory, string[]]>([
  [
    'a member of whom much is kept',
    member,
    known,
    [
      '**You follow** 1 of athletes, disciplines and meets',
      '**Direct messages** every day at 07:30 Europe/Oslo',
      '**Points in this server** 30 points · 1 right of 1 answer',
      '**Predictions under way in this server** 1',
      '**Articles you added in this server** 1',
    ],
  ],
  [
    'a member who wants to be on no board',
    member,
    { ...known, scores: optOut(scores, '10') },
    [
      '**You follow** 1 of athletes, disciplines and meets',
      '**Direct messages** every day at 07:30 Europe/Oslo',
      '**Points in this server** none, and you are on no board, as you wished',
      '**Predictions under way in this server** 1',
      '**Articles you added in this server** 1',
    ],
  ],
  [
    'somebody of whom nothing is kept, in private messages',
    alone,
    noMemory,
    [
      '**You follow** nothing',
      '**Direct messages** none',
      '**Points in private messages** none',
      '**Predictions under way in private messages** none',
    ],
  ],
])('what is kept of %s', (_, caller, memory, lines) => {
  expect(ask('privacy.what', caller, memory)).toEqual({
    title: 'What I keep of you',
    text: [ABOUT[0], lines.join('\n'), ABOUT[1], ABOUT[2]].join('\n\n'),
    buttons: LEADS,
  });
});

test('an answer to a prediction of somebody else’s is one that is under way', () => {
  const open = { is: 'open', messageId: '300', votes: [['10', 0, 1]] satisfies Votes } as const;
  const items = [predicted({ by: '11', stage: open }), predicted({ id: 'p2', by: '11' })];
  const { text } = ask('privacy.what', member, { ...known, predictions: { ...noPredictions, items } });
  expect(text).toContain('**Predictions under way in this server** 1\n');
});

test('the export is a file for whoever asks, and no change', () => {
  expect(ask('privacy.export', member)).toEqual({
    title: 'Your data',
    text: 'A file follows, for you alone: everything that I keep of you, of all servers, as JSON.',
    buttons: [],
    file: { kind: 'own data', userId: '10' },
  });
});

describe('forget', () => {
  test('asks first, and changes nothing', () => {
    const { title, text, buttons, ...besides } = ask('privacy.forget', member);
    expect(title).toBe('Forget you?');
    expect(text).toMatch(/^What you follow, your direct messages.*\*\*This can’t be undone\.\*\*$/s);
    expect(buttons).toEqual([['Forget me', 'turn privacy.forget|step=do']]);
    expect(besides).toEqual({});
  });

  test.each([
    ['a member', member],
    ['somebody in private messages', alone],
  ])('%s who presses the button is forgotten', (_, caller) => {
    expect(ask('privacy.forget|step=do', caller)).toEqual({
      title: 'Forgotten',
      text: 'I know nothing of you any more.',
      buttons: [],
      changes: [{ of: 'everything of a member', key: '10', change: { kind: 'forget' } }],
    });
  });
});

describe('scores', () => {
  const out: Memory = { ...known, scores: optOut(scores, '10') };

  test.each<[string, Caller, Memory, string, 'opt in' | 'opt out' | null, string]>([
    [
      'off',
      member,
      known,
      'guild:20',
      'opt out',
      'You are on no board in this server, and the points you had are gone. Your answers count nothing from now on. `/privacy scores show:On` changes that.',
    ],
    ['off', member, out, 'guild:20', null, 'You are on no board in this server already.'],
    [
      'on',
      member,
      out,
      'guild:20',
      'opt in',
      'You can be on the boards in this server again, from the next answer on.',
    ],
    ['on', member, known, 'guild:20', null, 'You can be on the boards in this server already.'],
    [
      'off',
      alone,
      known,
      'user:10',
      'opt out',
      'You are on no board in private messages, and the points you had are gone. Your answers count nothing from now on. `/privacy scores show:On` changes that.',
    ],
  ])('%s, %o', (show, caller, memory, key, kind, text) => {
    expect(ask(`privacy.scores|show=${show}`, caller, memory)).toEqual({
      title: 'Boards',
      text,
      buttons: [],
      ...(kind && { changes: [{ of: 'scores', key, change: { kind, userId: '10' } }] }),
    });
  });
});

describe('server', () => {
  test('tells managers what is kept', () => {
    const memory = { ...known, scores: optOut(forgetMember(scores, '11'), '12') };
    expect(ask('privacy.server', manager, memory)).toEqual({
      title: 'What I keep of this server',
      text: [
        [
          '**Announcements** set up, with what became of the last 70 days',
          '**Follows** 1',
          '**Articles added by members** 2',
          '**Boards** 1 member with points, 1 on none by their own wish',
          '**Predictions** 2',
          '**Trivia** which questions were asked, which were reported, quizzes while they run, and for a week why one ended early',
        ].join('\n'),
        'All of it is deleted 30 days after I was removed from this server.',
        '-# What members follow themselves is theirs, and not among it.',
      ].join('\n\n'),
      buttons: [['Delete all of it …', 'open privacy.server|step=ask']],
    });
  });

  test('asks first, then deletes', () => {
    const { changes, buttons } = ask('privacy.server|step=ask', manager);
    expect(changes).toBeUndefined();
    expect(buttons).toEqual([['Delete all of it', 'turn privacy.server|step=do']]);
    expect(ask('privacy.server|step=do', manager)).toEqual({
      title: 'Deleted',
      text: 'I know nothing of this server any more.',
      buttons: [],
      changes: [{ of: 'everything of a server', key: '20', change: { kind: 'forget' } }],
    });
  });

  test.each(['', '|step=ask', '|step=do'])('members who don’t manage it are refused%s', (step) => {
    expect(() => ask(`privacy.server${step}`, member)).toThrow(
      new Refusal('Only members who may manage this server can see that. `/privacy what` tells what I keep of you.', [
        { label: 'What I keep of you', invocation: { command: 'privacy', subcommand: 'what', options: {} } },
      ]),
    );
  });

  test('there is none in private messages', () => {
    expect(() => ask('privacy.server|step=do', callerOf({ mayManage: true }))).toThrow(
      new Refusal('There is no server here. `/privacy what` tells what I keep of you.'),
    );
  });
});
