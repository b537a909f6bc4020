import type { Claim } from '../articles/record.ts';
import type { Mark } from '../athletics/mark.ts';
import type { RecordMark } from '../athletics/record.ts';
import type { Round } from '../athletics/round.ts';
import type { Person } from './knowledge.ts';
import type { Scene } from './setting/scene.ts';
import type { Setting } from './setting/setting.ts';

/** What one sentence says of one person in one race. */
export interface Draft {
  readonly person: Person;
  readonly setting: Setting;
  readonly round: Round;
  readonly scene: Scene;
  /** A title is what somebody is called, "gold medallist Example": of today, or of a race before. */
  readonly place: { readonly value: number; readonly derived: boolean; readonly title: boolean } | null;
  readonly mark: { readonly value: Mark; readonly printed: string; readonly derived: boolean } | null;
  readonly records: readonly RecordMark[];
  readonly status: Claim['status'];
  /** A standing or a best told without its race, or a part of a combined event. */
  readonly background: boolean;
  /** "the under-20 100m", "the B race": one beside the open one. */
  readonly ofLesserRace: boolean;
}
