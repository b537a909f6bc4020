import { lengthOf } from './length-of-meet.ts';
import { opensElsewhere } from './opening-towns.ts';
import type { Scene } from './scene.ts';
import type { Setting } from './setting.ts';

/** Where a paragraph stands: below a heading that is a meet, there; where it opens in another town, at no meet that anybody knows. */
function under(text: string, before: Setting, scene: Scene): Setting {
  if (scene.under === null) return opensElsewhere(text, scene, before) ? { ...before, meet: null } : before;
  const { meet } = scene.under;
  const length = meet ? lengthOf(meet) : null;
  return { ...before, meet, discipline: length ?? before.discipline };
}

/** What a paragraph begins with: below a heading of nothing but a discipline, or a meet, that, whatever the one before told of last. */
export function inSection(text: string, before: Setting, scene: Scene): Setting {
  const there = under(text, before, scene);
  const { section } = scene;
  return section ? { ...there, discipline: section.discipline, sex: section.sex, indoor: section.indoor } : there;
}
