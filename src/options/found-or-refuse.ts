import type { Match } from '../athletics/match.ts';
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

/** Says that a name means nothing, or several. @throws Refusal that offers the candidates. */
export function refuseName(
  match: Exclude<Match<Candidate>, { kind: 'exact' }>,
  { kind, text, again }: NameQuestion,
): never {
  if (isBlank(text)) throw new Refusal(`Which ${kind}? Start typing a name and pick from the list.`);
  const candidates = match.candidates.slice(0, SUGGESTIONS);
  const labels = candidates.map((candidate) => labelAmong(candidate, candidates));
  const names = either(labels.map(literal));
  const suggestions = candidates.map(({ id, name }, i) => ({ label: labels[i] ?? name, invocation: again(id) }));
  if (match.kind === 'several') throw new Refusal(`${typedText(text)} could be ${names}.`, suggestions);
  const hint = candidates.length > 0 ? `Did you mean ${names}?` : 'Start typing a name and pick from the list.';
  throw new Refusal(`No ${kind} called ${typedText(text)}. ${hint}`, suggestions);
}

/** Who was found. @throws Refusal that offers the candidates. */
export const foundOrRefuse = <T extends Candidate>(match: Match<T>, question: NameQuestion): T =>
  match.kind === 'exact' ? match.found : refuseName(match, question);
