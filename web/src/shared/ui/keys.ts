/** Whether a key is meant for a field or a dialog and not for the screen behind it. */
export const typing = (e: KeyboardEvent) =>
  e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented
  || (e.target instanceof HTMLElement && (/^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName) || e.target.isContentEditable || e.target.closest("dialog") !== null));
