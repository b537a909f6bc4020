import { oncePer } from '../../once-per.ts';
import type { Pool } from './pool.ts';
import type { Scope } from './scope.ts';
import { todayOf } from './today-of.ts';
import { topicKey } from './topic.ts';

/** So many pools are kept for each world; the one asked for longest ago gives way. */
const MOST = 600;

const poolsOf = oncePer((_: Scope['world']['results']) => new Map<string, Pool>());

/** The same pool for the same topic and difficulty, made when it is first asked for. */
export function pooled(what: string, make: (scope: Scope) => Pool): (scope: Scope) => Pool {
  return (scope) => {
    const { topic, difficulty, world } = scope;
    const day = topic.kind === 'today' ? todayOf(world.now) : '';
    const key = [what, topicKey(topic), day, difficulty].join('|');
    const pools = poolsOf(world.results);
    const pool = pools.get(key) ?? make(scope);
    pools.delete(key);
    pools.set(key, pool);
    const [oldest] = pools.keys();
    if (pools.size > MOST && oldest !== undefined) pools.delete(oldest);
    return pool;
  };
}
