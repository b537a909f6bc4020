/** The accent of each kind of card, as 0xRRGGBB: what a fan sees first tells what kind of page it is. */
export const colours = {
  /** Olympic-track terracotta. */
  race: 0xc8553d,
  athlete: 0x2a6f97,
  rivalry: 0xe09f3e,
  quote: 0x6d597a,
  source: 0x588157,
  record: 0xb08d57,
  day: 0x3d5a80,
  pace: 0x4c956c,
  trivia: 0x7d4f9e,
  help: 0x355070,
  refusal: 0x8d99ae,
  apology: 0x9b2226,
} as const;
