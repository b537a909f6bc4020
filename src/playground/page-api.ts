/*
 * The page asks with `POST /playground/actions` (content-type application/json, one Action) and hears with
 * `new EventSource('/playground/events?user=<id>')`: each `data:` is one PageEvent in JSON, the first a snapshot. Without `user` it is
 * the first user; to be another, open another stream. After a lost connection the stream opens itself again and begins with
 * a new snapshot.
 *
 * `GET /playground/clock` is a stream of moments (2026-08-01T12:00:00.000Z): now, and after every move of the clock.
 *
 * An action is answered 200 with an `actionAccepted`, or 4xx with an `actionRefused`; what comes of it is heard as events.
 *
 * Files: `/` is page/index.html, `/name.js`, `/name.css` and `/name.svg` are the files beside it. The Content-Security-Policy lets in
 * scripts and styles of this server only: no inline scripts, no `style="…"` in HTML (styles set by script are fine), no web fonts.
 */

export { type Fault, faultSchema } from './fault.ts';
export { type Action, actionAccepted, actionRefused, actionSchema, type SentFile } from './page-actions.ts';
export { type PageEvent, pageEventSchema, type Snapshot } from './page-events.ts';
