/**
 * @import { APIMessage, APIPoll, APIPollAnswer } from 'discord-api-types/v10'
 * @import { Names } from './markdown-view.js'
 * @import { Actions } from './actions.js'
 */
import { h } from './element.js';
import { emojiView } from './emoji-view.js';
import { textView } from './markdown-view.js';
import { timeView } from './time-view.js';

/** @typedef {{ id: number, count: number, me_voted: boolean }} Count */

/** @param {number} n */
const votesText = (n) => (n === 1 ? '1 vote' : `${n} votes`);

/** @param {APIPollAnswer} answer @param {Count} count @param {number} total @param {{ key: string, isMultiple: boolean, isOpen: boolean }} poll */
function answerView(
  { answer_id: id, poll_media: media },
  { count, me_voted: isMine },
  total,
  { key, isMultiple, isOpen },
) {
  const share = total === 0 ? 0 : Math.round((100 * count) / total);
  const choice = h('input', {
    type: isMultiple ? 'checkbox' : 'radio',
    name: key,
    value: id,
    checked: isMine,
    disabled: !isOpen,
  });
  const bar = h('span', { class: 'poll-bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--share', `${share}%`);
  return h(
    'label',
    { class: isMine ? 'poll-answer mine' : 'poll-answer' },
    bar,
    emojiView(media.emoji),
    h('span', { class: 'poll-text' }, ...textView(media.text ?? '')),
    h('span', { class: 'poll-count' }, `${votesText(count)} `, h('b', {}, `${share}%`)),
    choice,
  );
}

/** @param {APIPoll} poll @param {number} now */
const isOver = ({ expiry, results }, now) =>
  (results?.is_finalized ?? false) || (expiry !== null && Date.parse(expiry) <= now);

/** @param {HTMLFormElement} form */
const chosen = (form) =>
  [...form.querySelectorAll('input:checked')].map((input) =>
    input instanceof HTMLInputElement ? Number(input.value) : 0,
  );

/** @param {APIPoll} poll @param {boolean} isOver */
const hintOf = ({ allow_multiselect: isMultiple }, isOver) =>
  isOver ? 'This poll is over' : isMultiple ? 'Select one or more answers' : 'Select one answer';

/** @param {HTMLFormElement} form @param {boolean} isOpen @param {() => void} takeBack */
function buttons(form, isOpen, takeBack) {
  const quiet = { type: 'button', class: 'quiet' };
  if (!isOpen) return [h('button', { ...quiet, click: takeBack }, 'Remove vote')];
  const vote = h('button', { type: 'submit', class: 'button primary', disabled: true }, 'Vote');
  form.addEventListener('change', () => {
    vote.disabled = chosen(form).length === 0;
  });
  return [h('button', { ...quiet, click: () => form.classList.toggle('shows-counts') }, 'Show results'), vote];
}

/**
 * A poll to vote in; counts show once one has voted, asked for them, or it is over.
 * @param {APIMessage & { poll: APIPoll }} message @param {Names} names @param {Actions} actions
 */
export function pollView(message, names, actions) {
  const { poll } = message;
  const { question, answers, expiry, allow_multiselect: isMultiple, results } = poll;
  const counts = answers.map(
    ({ answer_id: id }) => results?.answer_counts.find((count) => count.id === id) ?? { id, count: 0, me_voted: false },
  );
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const over = isOver(poll, names.now);
  const isOpen = !over && !counts.some(({ me_voted }) => me_voted);
  const shape = { key: `poll-${message.id}`, isMultiple, isOpen };
  const form = h('form', { class: isOpen ? 'poll' : 'poll shows-counts' });
  const legend = h('legend', {}, ...textView(question.text ?? ''));
  const choices = answers.flatMap((answer, i) => (counts[i] ? [answerView(answer, counts[i], total, shape)] : []));
  const until = expiry ? [' • ', timeView(Date.parse(expiry), names.now, 'left')] : [];
  const fate = h('span', { class: 'poll-fate' }, votesText(total), ...until);
  const deeds = over ? [] : buttons(form, isOpen, () => void actions.vote(message, []));
  form.append(
    h('fieldset', {}, legend, h('small', {}, hintOf(poll, over)), ...choices),
    h('footer', {}, fate, ...deeds),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void actions.vote(message, chosen(form));
  });
  return h('div', { class: 'poll-frame', role: 'group', 'aria-label': `Poll: ${question.text}` }, form);
}
