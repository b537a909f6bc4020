import { serve } from '@hono/node-server';
import { DiscordHono } from 'discord-hono';
import { pong, publicKey, ready } from './contender.ts';

const app = new DiscordHono().command('rivalry', (context) => context.res(pong));
serve({ fetch: (request) => app.fetch(request, { DISCORD_PUBLIC_KEY: publicKey }), port: 0 }, ({ port }) =>
  ready(port),
);
