/** The arrow keys lead from the search field through the results' titles and back. */
export function moveByArrows(input: HTMLElement, list: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [input, ...list.querySelectorAll<HTMLElement>('h2 a')];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    if (!step || here < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    stops[here + step]?.focus();
  });
}
