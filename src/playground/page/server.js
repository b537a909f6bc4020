/**
 * @import { z } from 'zod'
 * @import { actionSchema, PageEvent } from '../page-api.ts'
 */

/** @typedef {z.input<typeof actionSchema>} Action */

/** What the server answered: the interaction it began, or why it did not. @typedef {{ interaction?: string, error?: string }} Answer */

/** Asks the playground for something. @param {Action} action @returns {Promise<Answer>} */
export async function ask(action) {
  try {
    const body = JSON.stringify(action);
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/playground/actions', { method: 'POST', headers, body });
    return await response.json();
  } catch {
    return { error: 'The playground does not answer. Is it still running?' };
  }
}

/**
 * Hears what happens, through the eyes of one user (the first without `user`), until the returned function is called.
 * @param {string | null} user
 * @param {(event: PageEvent) => void} heard
 * @param {(isConnected: boolean) => void} connection
 */
export function listen(user, heard, connection) {
  const source = new EventSource(`/playground/events${user === null ? '' : `?user=${encodeURIComponent(user)}`}`);
  source.onopen = () => connection(true);
  source.onerror = () => connection(false);
  source.onmessage = ({ data }) => heard(JSON.parse(data));
  return () => source.close();
}
