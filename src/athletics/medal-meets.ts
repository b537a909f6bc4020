/** Where the best of the world meet, whose titles a career is measured by. */
export const greatestMeets: readonly string[] = ['olympic-games', 'world-championships'];

/** Where nations send their best for medals, by id, the greatest first. */
export const medalMeets: readonly string[] = [
  ...greatestMeets,
  'european-championships',
  'commonwealth-games',
  'african-championships',
  'asian-games',
  'asian-championships',
  'pan-american-games',
  'nacac-championships',
  'south-american-championships',
];
