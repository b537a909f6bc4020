/**
 * @import { APIMessage, APIPoll, APIPollAnswer } from 'discord-api-types/v10'
 * @import { Names } from './markdown-view.js'
 * @import { Actions } from './actions.js'
 */
import { h } from './element.js';
import { textView } from './markdown-view.js';
import { emojiView } from './rows-view.js';
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

/** A poll to vote in; counts show once one has voted, asked for them, or it is over. @param {APIMessage & { poll: APIPoll }} message @param {Names} names @param {Actions} actions */
export function pollView(message, names, actions) {
  const { question, answers, expiry, allow_multiselect: isMultiple, results } = message.poll;
  const countOf = (/** @type {number} */ id) =>
    results?.answer_counts.find((count) => count.id === id) ?? { id, count: 0, me_voted: false };
  const total = answers.reduce((sum, { answer_id }) => sum + countOf(answer_id).count, 0);
  const over = isOver(message.poll, names.now);
  const voted = answers.some(({ answer_id }) => countOf(answer_id).me_voted);
  const isOpen = !over && !voted;
  const shape = { key: `poll-${message.id}`, isMultiple, isOpen };
  const vote = h('button', { class: 'button primary', disabled: true, 'data-key': 'vote' }, 'Vote');
  const remove = () => actions.vote(message, []);
  const reveal = () => form.classList.toggle('shows-counts');
  const hint = over ? 'This poll is over' : isMultiple ? 'Select one or more answers' : 'Select one answer';
  const form = h(
    'form',
    { class: over || voted ? 'poll shows-counts' : 'poll', 'aria-label': `Poll: ${question.text}` },
    h(
      'fieldset',
      {},
      h('legend', {}, ...textView(question.text ?? '')),
      h('small', {}, hint),
      ...answers.map((answer) => answerView(answer, countOf(answer.answer_id), total, shape)),
    ),
    h(
      'footer',
      {},
      h(
        'span',
        { class: 'poll-fate' },
        votesText(total),
        expiry && ' • ',
        expiry && timeView(Date.parse(expiry), names.now, 'left'),
      ),
      isOpen && h('button', { type: 'button', class: 'quiet', 'data-key': 'counts', click: reveal }, 'Show results'),
      isOpen && vote,
      voted &&
        !over &&
        h('button', { type: 'button', class: 'quiet', 'data-key': 'vote', click: remove }, 'Remove vote'),
    ),
  );
  form.addEventListener('change', () => (vote.disabled = chosen(form).length === 0));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void actions.vote(message, chosen(form));
  });
  return form;
}
