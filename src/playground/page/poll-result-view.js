/** @import { APIEmbed } from 'discord-api-types/v10' */
import { h } from './element.js';
import { textView } from './markdown-view.js';

/**
 * What Discord posts when a poll has ended: its question, and the answer that won, if one did alone.
 * @param {APIEmbed} embed of type `poll_result`; its fields hold the facts
 */
export function pollResultView({ fields = [] }) {
  const factOf = (/** @type {string} */ name) => fields.find((field) => field.name === name)?.value ?? '';
  const [total, won] = [Number(factOf('total_votes')), Number(factOf('victor_answer_votes'))];
  const winner = factOf('victor_answer_text');
  const share = total === 0 ? 0 : Math.round((100 * won) / total);
  const outcome = total === 0 ? 'There were no votes' : 'The result was a draw';
  return h(
    'div',
    { class: 'poll-result', role: 'group', 'aria-label': 'Poll result' },
    h('p', {}, 'The poll ', h('b', {}, ...textView(factOf('poll_question_text'))), ' has closed.'),
    winner === ''
      ? h('p', { class: 'poll-winner' }, outcome)
      : h(
          'p',
          { class: 'poll-winner' },
          h('b', {}, ...textView(winner)),
          ' ✓ ',
          h('small', {}, `Winning answer • ${share}%`),
        ),
  );
}
