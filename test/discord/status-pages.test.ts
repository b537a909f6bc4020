import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Answer, answer } from '../../src/answer.ts';
import { PortError } from '../../src/discord/listening.ts';
import { createMetrics } from '../../src/discord/metrics.ts';
import { serveStatusPages } from '../../src/discord/status-pages.ts';
import { command, press } from '../fixture-interaction.ts';
import { world } from '../fixture-world.ts';
import { ping, slashCommand } from './interactions.ts';
import { serve } from './served.ts';

const answered: Answer = { response: { type: 1 }, command: 'rivalry', kind: 'command', outcome: 'answered' };

/** The lines of our own metrics that count something, without their buckets. */
const counted = (text: string) =>
  text.split('\n').filter((line) => /^bell_lap_.*\{/.test(line) && !line.includes('_bucket'));

test('interactions are counted by command, kind and outcome, with the seconds they took', async () => {
  const metrics = createMetrics();
  metrics.observe(answered, 5);
  metrics.observe(answered, 10);
  metrics.observe({ ...answered, outcome: 'refused' }, 1500);
  const labels = (outcome: string) => `{command="rivalry",kind="command",outcome="${outcome}"}`;
  expect(counted(await metrics.text())).toEqual([
    `bell_lap_interaction_duration_seconds_sum${labels('answered')} 0.015`,
    `bell_lap_interaction_duration_seconds_count${labels('answered')} 2`,
    `bell_lap_interaction_duration_seconds_sum${labels('refused')} 1.5`,
    `bell_lap_interaction_duration_seconds_count${labels('refused')} 1`,
  ]);
});

test('nothing that a user could have made up is a label', async () => {
  const metrics = createMetrics();
  const asked = [
    command('Kerr'),
    command('quote', { subcommand: 'Kerr' }),
    press('open Kerr.Kerr|a=Kerr'),
    { type: 'Kerr' },
  ];
  for (const interaction of asked) metrics.observe(answer(interaction, { world, commands, newId: () => 'ab12' }), 1);
  expect(await metrics.text()).not.toContain('Kerr');
});

test('the endpoint counts what it answers and what it refuses', async () => {
  const metrics = createMetrics();
  const { observe, observeRefusal } = metrics;
  await using served = await serve({ observe, observeRefusal });
  await served.post(ping());
  await served.post(slashCommand('pace'));
  await fetch(served.url, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
  // Answers are counted some at a time.
  const counts = async () => counted(await metrics.text()).filter((line) => !line.includes('_sum'));
  await expect
    .poll(counts)
    .toEqual([
      'bell_lap_interaction_duration_seconds_count{command="unknown",kind="other",outcome="refused"} 1',
      'bell_lap_interaction_duration_seconds_count{command="pace",kind="command",outcome="answered"} 1',
      'bell_lap_refused_requests_total{status="401"} 1',
    ]);
});

test.each([
  ['/health', true, 200, '{"live":true,"ready":true}'],
  ['/health', false, 503, '{"live":true,"ready":false}'],
  ['/health/ready', true, 200, '{"live":true,"ready":true}'],
  ['/health/ready', false, 503, '{"live":true,"ready":false}'],
  ['/health/live', false, 200, '{"live":true,"ready":false}'],
  ['/else', true, 404, 'Try /health or /metrics.\n'],
])('%s of a bot whose readiness is %s is a %i', async (path, ready, status, text) => {
  const pages = await serveStatusPages({ port: 0, isReady: () => ready, metrics: createMetrics() });
  const response = await fetch(`http://127.0.0.1:${pages.port}${path}`);
  expect([response.status, await response.text()]).toEqual([status, text]);
  await pages.close();
});

test('/metrics tells Prometheus of the process too', async () => {
  const pages = await serveStatusPages({ port: 0, isReady: () => true, metrics: createMetrics() });
  const response = await fetch(`http://127.0.0.1:${pages.port}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(await response.text()).toMatch(/^process_cpu_seconds_total /m);
  await pages.close();
});

test('metrics that can’t be gathered are a 500 and no crash', async () => {
  const metrics = { contentType: 'text/plain', text: () => Promise.reject(new Error('lost count')) };
  const pages = await serveStatusPages({ port: 0, isReady: () => true, metrics });
  expect((await fetch(`http://127.0.0.1:${pages.port}/metrics`)).status).toBe(500);
  await pages.close();
});

test('a port that is taken is explained', async () => {
  const metrics = createMetrics();
  const { port, close } = await serveStatusPages({ port: 0, isReady: () => true, metrics });
  const again = serveStatusPages({ port, isReady: () => true, metrics });
  await expect(again).rejects.toThrow(PortError);
  await expect(again).rejects.toThrow(`METRICS_PORT is ${port}`);
  await close();
});
