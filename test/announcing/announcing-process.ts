import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Playground } from '../../src/playground/playground.ts';
import type { StorePlace } from '../../src/storage/store-place.ts';

/** A process that announces. */
export interface AnnouncingProcess {
  /** Ends it wherever it is, and resolves once it is gone. */
  kill(): Promise<void>;
}

const script = fileURLToPath(new URL('child/announcer.ts', import.meta.url));

/** Starts one, and resolves once it waits for what is next. */
export async function announcingProcess(
  { url, token }: Pick<Playground, 'url' | 'token'>,
  place: StorePlace,
): Promise<AnnouncingProcess> {
  const child = spawn(process.execPath, [script, url, token, JSON.stringify(place)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), gone]);
  if (child.exitCode !== null) throw new Error(`The process that announces ended with ${child.exitCode}`);
  return {
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
