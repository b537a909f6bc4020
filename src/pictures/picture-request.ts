import { type Encounters, encountersPicture } from './encounters.ts';
import { type Finish, finishPicture } from './finish.ts';
import type { Theme } from './palette.ts';
import type { Picture } from './picture.ts';
import { type Progression, progressionPicture } from './progression.ts';
import { type ListYears, yearsPicture } from './years.ts';

/** A picture that is still to be drawn: what it shows, as plain data. */
export type PictureRequest =
  | { readonly kind: 'progression'; readonly shown: Progression }
  | { readonly kind: 'encounters'; readonly shown: Encounters }
  | { readonly kind: 'finish'; readonly shown: Finish }
  | { readonly kind: 'years'; readonly shown: ListYears };

/** Draws the picture. @throws RangeError when there is nothing to show. */
export function drawPicture(request: PictureRequest, theme: Theme): Picture {
  switch (request.kind) {
    case 'progression':
      return progressionPicture(request.shown, theme);
    case 'encounters':
      return encountersPicture(request.shown, theme);
    case 'finish':
      return finishPicture(request.shown, theme);
    case 'years':
      return yearsPicture(request.shown, theme);
  }
}
