import { lean } from '../text/lean.ts';
import { hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { toldBeside } from './told-beside.ts';

/** "T47", "F57": a class of para athletics. */
const PARA_CLASS = '[TF](?:1[1-3]|20|3[1-8]|4[0-7]|5[1-7]|6[1-4])';

/** "the men’s wheelchair race", "the T47 100m", "won the mini-marathon": races that are told of beside those of athletics. */
const OTHER = lean(
  wrapped`
    (?<!\b(?:started|cheered|greeted|congratulated|presented|joined|coached) by (?:the )?)
      \b(?:[Ww]heelchair|[Pp]ush-?rim|[Hh]and-?cycle|[Rr]acing[- ]chair) (?:[\p{Ll}\d]+ )?
      (?:races?|events?|titles?|crowns?|marathon|half|sections?|competitions?|contests?|categor(?:y|ies)|divisions?
        |winners?|champions?|athletes|racers?|men|women|elite)\b
    |(?<!\b(?:[Aa]fter|[Bb]efore|[Oo]nce|[Ff]ollowing|like) (?:the |an? )?)\b(?:[Mm]ini[- ][Mm]arathon|fun[- ]run)\b
    |(?<![\p{L}\d])${PARA_CLASS}\b
    |\b[Pp]ara[- ](?:events?|races?|sprinters?|athletes?|jumpers?|throwers?|sprint|\d[\d,]*m?|mile|marathon|shot|discus|javelin|long|high|club)\b
    |\b(?:[Vv]isually[- ]impaired|[Aa]mbulant|[Ff]rame[- ]runn(?:er|ing)|[Cc]lub throw)\b
  `,
  'gu',
);
const OTHER_WORD = hint(
  new RegExp(
    `^(?:(?:wheelchair|push|handcycle|hand|racing|mini|fun|para|visually|ambulant|frame|club)|${PARA_CLASS}$)`,
    'i',
  ),
);

/** Whether a fact is of a race of wheelchairs, of para athletics or of a fun run: nobody won the marathon there. */
export const isOfOtherRace = toldBeside({ word: OTHER_WORD, pattern: OTHER });
