import { amountOf, EVENT, isFinal, listAt, listOf } from './prompt-words.ts';
import type { RawWorld } from './raw-world.ts';
import type { Seen } from './seen.ts';
import type { Truth } from './truth.ts';

export function wonWith(raw: RawWorld, prompt: string, option: string): Truth {
  const scene = raw.sceneIn(
    prompt,
    new RegExp(
      `(?:won|win|What was the winning \\w+ in) the ${EVENT} ((?:at|in) .+?)(?:\\. What was the winning \\w+)?\\?$`,
    ),
  );
  const [mark, another] = scene ? raw.marks(scene, 1) : [];
  return mark === undefined || another !== undefined ? null : mark === amountOf(option);
}

export function margin(raw: RawWorld, prompt: string, option: string): Truth {
  const scene = raw.sceneIn(
    prompt,
    new RegExp(`(?: in|By how much was) the ${EVENT} ((?:at|in) .+?)(?:\\. By how much| won)?\\?$`),
  );
  if (!scene) return null;
  const [first, ...more] = raw.marks(scene, 1);
  const [second, ...others] = raw.marks(scene, 2);
  if (first === undefined || second === undefined || more.length + others.length > 0) return null;
  return Math.round(Math.abs(first - second) * 1000) === Math.round(amountOf(option) * 1000);
}

export function nation(raw: RawWorld, prompt: string, option: string): Truth {
  const scene = raw.sceneIn(
    prompt,
    new RegExp(
      `(?:winner of|athlete won|gold medal in) the ${EVENT} ((?:at|in) .+?)(?: compete for| went to which nation)?\\?$`,
    ),
  );
  if (!scene) return null;
  const rows = scene.rows.filter((row) => row.place === 1 && isFinal(row));
  const claims = raw.claims(scene).filter((claim) => claim.place === 1);
  const codes = new Set([...rows.map(({ nation }) => nation), ...claims.flatMap(({ nation }) => nation ?? [])]);
  const code = raw.codes.get(option);
  return codes.size !== 1 || code === undefined ? null : codes.has(code);
}

export function yearOfWin(raw: RawWorld, prompt: string, option: string): Truth {
  const [, name = '', sex = '', event = '', meet = ''] =
    new RegExp(
      `^(?:In which of these years did )?(.+?) (?:win|won) the ${EVENT} at (.+?)(?: in one of these years\\. Which)?\\?$`,
    ).exec(prompt) ?? [];
  const only = meet.replace(/^the /, '');
  // An edition may have had a sponsor's name: it is the same meet.
  const meets = new Set(raw.held.filter((held) => held.name === only).map((held) => held.meet));
  const held = raw.held.find((one) => meets.has(one.meet) && String(one.year) === option);
  if (!held || meets.size !== 1) return null;
  const list = listAt(event, held.name);
  return raw.placed({ rows: raw.rowsAt(sex, list, held), held, date: null, sex, list }, name, 1);
}

export function meet(raw: RawWorld, prompt: string, option: string): Truth {
  const found = new RegExp(
    `^(?:At which of these meets|Where) did (.+?) win the ${EVENT} (?:in|with) ([\\d:.]+(?: m| pts)?)\\?$`,
  ).exec(prompt);
  const [, name = '', sex = '', event = '', mark = ''] = found ?? [];
  const [held, another] = raw.editionsCalled(option);
  if (!held || another) return null;
  const scene = { rows: raw.rowsAt(sex, listOf(event), held), held, date: null, sex, list: listOf(event) };
  const marks = raw.marks(scene, 1);
  const won = raw.placed(scene, name, 1);
  if (won === true) return marks.length === 1 ? marks[0] === amountOf(mark) : null;
  return marks.length === 0 || marks.includes(amountOf(mark)) ? null : false;
}

export function eventWon(raw: RawWorld, { prompt, options, answer }: Seen, option: string): Truth {
  const [, name = '', meet = ''] = /^(?:Which of these events|What) did (.+?) win at (.+)\?$/.exec(prompt) ?? [];
  const [held, another] = raw.editionsCalled(meet);
  if (!held || another) return null;
  const truths = ['men', 'women'].map((sex) => {
    const list = listOf(option.replace(/^[A-Z]/, (letter) => letter.toLowerCase()));
    return raw.placed({ rows: raw.rowsAt(sex, list, held), held, date: null, sex, list }, name, 1);
  });
  if (truths.includes(true)) return true;
  // Of the sex that the answer is true of somebody else has to have won.
  const right = options[answer] ?? '';
  const sexes = ['men', 'women'].filter((sex) => {
    const list = listOf(right.replace(/^[A-Z]/, (letter) => letter.toLowerCase()));
    return raw.placed({ rows: raw.rowsAt(sex, list, held), held, date: null, sex, list }, name, 1) === true;
  });
  return sexes.length === 1 && truths[sexes[0] === 'men' ? 0 : 1] === false ? false : null;
}
