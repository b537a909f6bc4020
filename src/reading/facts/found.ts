import type { Round } from '../../athletics/round.ts';
import type { Setting } from '../setting/setting.ts';
import type { Fact } from './fact.ts';

/** A fact in the race and round that it is of. */
export interface Placed {
  readonly fact: Fact;
  readonly setting: Setting;
  readonly round: Round;
}

/** A fact whose own words needn’t name its round. */
export interface Found extends Omit<Placed, 'round'> {
  readonly round: Round | null;
}
