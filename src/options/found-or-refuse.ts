import { beginsName } from '../athletics/begins-name.ts';
import type { Match } from '../athletics/match.ts';
import type { Invocation, Lead } from '../invocation.ts';
import { Refusal } from '../refusal.ts';
import { type Labelled, labelAmong } from '../wording/athlete-label.ts';
import { cut } from '../wording/cut.ts';
import { either } from '../wording/either.ts';
import { isBlank, literal } from '../wording/markdown.ts';
import { meantBy } from './meant-by.ts';
import { misspelt, relatives } from './misspelt.ts';

/** So many who have the name that was typed, and so many who have a similar one, are offered. */
const NAMESAKES = 5;
const SIMILAR = 3;
const TYPED_SHOWN = 60;

/** What somebody typed, as a refusal repeats it: “Ingebrigsten”. */
export const typedText = (text: string): string => `“${literal(cut(text, TYPED_SHOWN))}”`;

/** What was asked for by a name. */
export interface NameQuestion {
  /** "athlete", for the sentence. */
  readonly kind: string;
  readonly text: string;
  /** The same question with the id of a candidate in place of the text. */
  readonly again: (id: string) => Invocation;
}

type Candidate = Labelled & { readonly id: string };

/** The candidates by name, told apart, and a button to each. */
function offered(candidates: readonly Candidate[], { again }: NameQuestion): readonly [names: string[], leads: Lead[]] {
  const labels = candidates.map((candidate) => labelAmong(candidate, candidates));
  return [
    labels.map(literal),
    candidates.map(({ id, name }, i) => ({ label: labels[i] ?? name, invocation: again(id) })),
  ];
}

/** @throws Refusal that offers the first of several who may be meant */
function refuseSeveral(meant: readonly Candidate[], question: NameQuestion): never {
  const [names, leads] = offered(meant.slice(0, NAMESAKES), question);
  const several = `${typedText(question.text)} could be`;
  const message =
    meant.length > NAMESAKES
      ? `${several} ${either([...names, 'another'])}. Type more of the name.`
      : `${several} ${either(names)}.`;
  throw new Refusal(message, leads);
}

/** Who asks for Zátopek, or for whoever came up last week, mistyped nothing: lists hold good marks only, marks were slower once, and lists end. */
const unknown = ({ kind, text }: NameQuestion): string => {
  if (kind === 'athlete')
    return `No athlete called ${typedText(text)} is on record; there is little from before 1970, and of newcomers.`;
  return kind === 'meet'
    ? `No meet called ${typedText(text)} is on record. A city finds all that was held there.`
    : `No ${kind} called ${typedText(text)}.`;
};

/** Who may have been meant by a name that nobody has, and what to say before they are offered. */
function offeredFor(candidates: readonly Candidate[], question: NameQuestion): readonly [string, readonly Candidate[]] {
  const { kind, text } = question;
  const plainly = `No ${kind} called ${typedText(text)}.`;
  // A meet's name can be said in many ways; of a person's every word has to be like one that was typed.
  if (kind !== 'athlete' && candidates.length > 0) return [plainly, candidates];
  const likely = misspelt(candidates, text);
  return likely.length > 0 ? [plainly, likely] : [unknown(question), relatives(candidates, text)];
}

/** Says that a name means nothing, or several. @throws Refusal that offers the candidates. */
export function refuseName(match: Exclude<Match<Candidate>, { kind: 'exact' }>, question: NameQuestion): never {
  const { kind, text } = question;
  if (isBlank(text)) throw new Refusal(`Which ${kind}? Start typing a name and pick from the list.`);
  const meant = meantBy(match, text);
  const begun = meant.length > 0 ? meant : match.candidates.filter((candidate) => beginsName(candidate, text));
  if (begun.length > 1) refuseSeveral(begun, question);
  const [message, near] = begun.length > 0 ? ['', begun] : offeredFor(match.candidates, question);
  if (near.length === 0) throw new Refusal(`${message} Start typing a name and pick from the list.`);
  const [names, leads] = offered(near.slice(0, SIMILAR), question);
  throw new Refusal([message, `Did you mean ${either(names)}?`].filter(Boolean).join(' '), leads);
}

/** Who was found, or the only one whose name has the words that were typed. @throws Refusal that offers the candidates. */
export function foundOrRefuse<T extends Candidate>(match: Match<T>, question: NameQuestion): T {
  if (match.kind === 'exact') return match.found;
  const [only, another] = isBlank(question.text) ? [] : meantBy(match, question.text);
  return only && !another ? only : refuseName(match, question);
}
