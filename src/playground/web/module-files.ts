/**
 * The packages whose files the page may load, from /modules/<package>/<path>: the message components and what they are built on.
 */
export const modulePackages: readonly string[] = [
  '@skyra/discord-components-core',
  '@lit/context',
  '@lit/reactive-element',
  'lit',
  'lit-element',
  'lit-html',
  'tslib',
];
