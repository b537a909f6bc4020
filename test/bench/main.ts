import { benchAlarms } from './alarms/bench.ts';
import { benchAnnouncing } from './announcing/bench.ts';
import { benchHttp } from './http/bench.ts';
import { benchQuizzing } from './quizzing/bench.ts';
import { benchRead } from './read/bench.ts';
import { benchStore } from './store/bench.ts';
import { benchStoreWrites } from './store-writes/bench.ts';

const benches: Readonly<Record<string, () => Promise<string>>> = {
  alarms: benchAlarms,
  announcing: benchAnnouncing,
  http: benchHttp,
  quizzing: benchQuizzing,
  read: benchRead,
  store: benchStore,
  'store-writes': benchStoreWrites,
};

const [name = ''] = process.argv.slice(2);
const bench = benches[name];
if (bench) process.stdout.write(`${await bench()}\n`);
else process.stderr.write(`Which bench? npm run bench -- ${Object.keys(benches).join(' | ')}\n`);
process.exitCode = bench ? 0 : 2;
