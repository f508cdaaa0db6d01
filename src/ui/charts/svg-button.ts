/** What makes a shape a button, by mouse and by keyboard: SVG has none of its own. `label` is its name for who does not see it. */
export function svgButton(label: string, onOpen: () => void) {
  return {
    role: 'button',
    tabIndex: 0,
    'aria-label': label,
    onClick: onOpen,
    onKeyDown: (event: { key: string; preventDefault: () => void }) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onOpen();
    },
  };
}
