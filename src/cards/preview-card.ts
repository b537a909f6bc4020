import { ephemeral, type Reply, reply } from '../reply.ts';
import { colours } from './colours.ts';
import { fitAll } from './fit-all.ts';
import type { Post } from './post.ts';

/** A post as it would be made now, seen only by whoever asked: what would stand above it stands below, so that it pings nobody. */
export const previewCard = ({ content, embeds, components }: Post, said: string): Reply =>
  ephemeral(
    reply(
      fitAll([
        ...embeds,
        {
          color: colours.help,
          description: [`-# ${said}`, ...(content === undefined ? [] : [`-# Above it stands: ${content}`])].join('\n'),
        },
      ]),
      components,
    ),
  );
