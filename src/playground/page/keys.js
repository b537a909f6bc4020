/**
 * Does what belongs to a key (“Enter”, “Shift Tab”), which then does nothing else; an input method's keys are its own.
 * @param {KeyboardEvent} event @param {Readonly<Record<string, (() => void) | false | undefined>>} deeds
 */
export function onKey(event, deeds) {
  const act = event.isComposing ? undefined : deeds[event.shiftKey ? `Shift ${event.key}` : event.key];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}
