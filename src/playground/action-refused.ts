/** An action that Discord's own app would not let anybody do; the message is for the person at the page. */
export class ActionRefused extends Error {
  override readonly name = 'ActionRefused';
}
