import { hash } from 'node:crypto';
import type { ArticleRecord } from '../articles/record.ts';
import { asPrinted } from './as-printed.ts';
import { claimsIn } from './claims.ts';
import type { Knowledge } from './knowledge.ts';
import { layout } from './layout.ts';
import { listSetting } from './lists/list-setting.ts';
import { listedClaims } from './lists/result-lists.ts';
import { type Masthead, masthead } from './masthead.ts';
import { cast } from './people/cast.ts';
import { familiar } from './people/familiar.ts';
import { misprints } from './people/naming.ts';
import { withToldSexes } from './people/told-sexes.ts';
import { quotesOf } from './quotes/quotes.ts';
import { attributions } from './quotes/speakers.ts';
import { speakersByHeading, turnHeadings } from './quotes/turn-headings.ts';
import { addressed } from './setting/address.ts';
import { articleYear } from './setting/article-year.ts';
import { headedBy } from './setting/meet-headings.ts';
import { meetFinder } from './setting/meets-in-text.ts';
import { meetsToldOf } from './setting/meets-told-of.ts';
import { narrationOf } from './setting/narration.ts';
import { placeMeets } from './setting/place-meets.ts';
import { scenesOf } from './setting/scenes.ts';
import { inCharacters } from './text/in-characters.ts';
import { inMetres } from './text/in-metres.ts';
import { inOneWidth } from './text/in-one-width.ts';
import { inRoundBrackets } from './text/in-round-brackets.ts';
import { plainText } from './text/plain-text.ts';
import { slipsOf } from './text/slips.ts';

/** One article has one digest, whatever its address line and its line ends. */
const digest = (text: string): string => hash('sha256', text.replace(/\r\n?/g, '\n'));

/** What is known of an article from outside its text; it goes before what the text seems to say. */
export type KnownFacts = { readonly [Fact in keyof Masthead]?: string | null };

/** Reads an article's text, which may begin with its address: `URL: https://…`. */
export type ReadArticle = (raw: string, facts?: KnownFacts) => ArticleRecord;

/** Reads articles with a given knowledge of athletes and meets. Pure: the same text and facts give the same record. */
export function articleReader(knowledge: Knowledge): ReadArticle {
  const meetsIn = meetFinder(knowledge);
  const known = familiar(knowledge);
  return (raw, facts = {}) => {
    const { url, text: printed, ...address } = addressed(inOneWidth(raw));
    const plain = plainText(printed);
    const text = inRoundBrackets(inMetres(plain.text));
    const blocks = layout(text);
    const prose = blocks.filter(({ kind }) => kind === 'prose');
    const head = masthead(plain.text, blocks);
    const published = facts.published ?? head.published ?? address.published;

    const turns = turnHeadings(blocks);
    const told = blocks.filter((block) => block.kind === 'prose' || turns.includes(block));
    const named = cast(text, told, known);
    const narration = narrationOf(text, blocks, named);
    const namings = withToldSexes(narration.text, told, named);
    const meets = meetsToldOf(narration.text, blocks, namings, meetsIn);
    const year = articleYear(narration.text, { published, year: address.year }, meets);
    const scenes = scenesOf(narration, blocks, namings, {
      published,
      year,
      meets: placeMeets(meets.staged, { year, published }),
      headings: headedBy(text, blocks, meetsIn, { year, published }),
    });

    const said = attributions(
      narration.text,
      text,
      narration.spoken,
      prose,
      scenes,
      speakersByHeading(blocks, turns, namings),
    );
    const claims = [
      ...claimsIn(narration.text, scenes, placeMeets(meets.headed, { year, published }), misprints(namings)),
      ...listedClaims(
        text,
        blocks,
        listSetting(text, blocks, meetsIn, published, year),
        known,
        facts.title ?? head.title,
        namings,
      ),
    ];
    const sha256 = digest(printed);
    const record: ArticleRecord = {
      id: sha256.slice(0, 8),
      sha256,
      url,
      title: facts.title ?? head.title,
      publisher: facts.publisher ?? head.publisher ?? address.publisher,
      author: facts.author ?? head.author,
      published,
      quotes: quotesOf(plain.text, narration.spoken, said, namings, scenes),
      claims,
      slips: slipsOf(claims, plain.text),
    };
    return inCharacters(asPrinted(record, plain, printed), printed);
  };
}
