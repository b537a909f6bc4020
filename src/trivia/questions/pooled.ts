import { AtHand } from '../../at-hand.ts';
import { oncePer } from '../../once-per.ts';
import type { Pool } from './pool.ts';
import type { Scope } from './scope.ts';
import { todayOf } from './today-of.ts';
import { topicKey } from './topic.ts';

/** So many pools at most are kept for each world; those asked for longest ago give way. */
const MOST = 600;

const poolsOf = oncePer((_: Scope['world']['results']) => new AtHand<string, Pool>(MOST));

/** The same pool for the same topic and difficulty, made when it is first asked for. */
export function pooled(what: string, make: (scope: Scope) => Pool): (scope: Scope) => Pool {
  return (scope) => {
    const { topic, difficulty, world } = scope;
    const day = topic.kind === 'today' ? todayOf(world.now) : '';
    const key = [what, topicKey(topic), day, difficulty].join('|');
    return poolsOf(world.results).getOrMake(key, () => make(scope));
  };
}
