import type { DisciplineId } from '../../athletics/discipline.ts';

/** What fans follow: the Olympic programme, and the mile, 3000 m and half marathon beside it. */
export const olympicEvents: ReadonlySet<DisciplineId> = new Set<DisciplineId>([
  ...(['100m', '200m', '400m', '800m', '1500m', 'mile', '3000m', '5000m', '10000m', 'half-marathon'] as const),
  ...(['marathon', '100mh', '110mh', '400mh', '3000msc', '20kmw', '4x100m', '4x400m'] as const),
  ...(['high-jump', 'pole-vault', 'long-jump', 'triple-jump'] as const),
  ...(['shot-put', 'discus', 'hammer', 'javelin', 'heptathlon', 'decathlon'] as const),
]);
