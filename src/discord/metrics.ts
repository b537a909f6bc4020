import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Answer } from '../answer.ts';

/** What is counted of the interactions, and of the process that answers them. */
export interface Metrics {
  observe(answer: Answer, ms: number): void;
  observeRefusal(status: number): void;
  /** All of it in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Fine where answers are, up to the three seconds that Discord waits, and on for those that came late. */
const seconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10, 60];

/** Counters of their own registry. Labels hold names of commands that exist, never what a user wrote. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const interactions = new Histogram({
    name: 'bell_lap_interaction_duration_seconds',
    help: 'Interactions, and the time from their arrival until their answer was sent',
    labelNames: ['command', 'kind', 'outcome'],
    buckets: seconds,
    registers: [registry],
  });
  const refusals = new Counter({
    name: 'bell_lap_refused_requests_total',
    help: 'Requests to the interactions endpoint that brought no signed interaction, by HTTP status',
    labelNames: ['status'],
    registers: [registry],
  });
  return {
    observe: ({ command, kind, outcome }, ms) => interactions.observe({ command, kind, outcome }, ms / 1000),
    observeRefusal: (status) => refusals.inc({ status }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
