import type { Match } from '../athletics/match.ts';
import { words } from '../athletics/name.ts';
import type { Invocation } from '../invocation.ts';
import { Refusal } from '../refusal.ts';
import { type Labelled, labelAmong } from '../wording/athlete-label.ts';
import { cut } from '../wording/cut.ts';
import { isBlank, literal } from '../wording/markdown.ts';
import { either } from './either.ts';

const SUGGESTIONS = 3;
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

/** Whether every word that was typed begins a word of a name: nothing is wrong with it, it only isn’t all of it. */
const begins = ({ name, aliases = [] }: Candidate, typed: string): boolean => {
  const own = [name, ...aliases].flatMap(words);
  return words(typed).every((word) => own.some((whole) => whole.startsWith(word)));
};

/** Says that a name means nothing, or several. @throws Refusal that offers the candidates. */
export function refuseName(
  match: Exclude<Match<Candidate>, { kind: 'exact' }>,
  { kind, text, again }: NameQuestion,
): never {
  if (isBlank(text)) throw new Refusal(`Which ${kind}? Start typing a name and pick from the list.`);
  const shown = match.candidates.slice(0, SUGGESTIONS);
  const begun = match.kind === 'near' ? shown.filter((candidate) => begins(candidate, text)) : [];
  const candidates = begun.length > 0 ? begun : shown;
  const labels = candidates.map((candidate) => labelAmong(candidate, candidates));
  const names = either(labels.map(literal));
  const suggestions = candidates.map(({ id, name }, i) => ({ label: labels[i] ?? name, invocation: again(id) }));
  if (match.kind === 'several' || begun.length > 1)
    throw new Refusal(`${typedText(text)} could be ${names}.`, suggestions);
  const hint = candidates.length > 0 ? `Did you mean ${names}?` : 'Start typing a name and pick from the list.';
  throw new Refusal(begun.length > 0 ? hint : `No ${kind} called ${typedText(text)}. ${hint}`, suggestions);
}

/** Who was found. @throws Refusal that offers the candidates. */
export const foundOrRefuse = <T extends Candidate>(match: Match<T>, question: NameQuestion): T =>
  match.kind === 'exact' ? match.found : refuseName(match, question);
