const isWide = matchMedia('(min-width: 64rem)');

/** Where there is no room beside the text, the sidebar becomes a sheet that `button` opens. */
export function setUpSheet(margin: HTMLElement, button: HTMLButtonElement): void {
  const adapt = () => {
    if (isWide.matches) margin.removeAttribute('popover');
    else margin.popover = 'auto';
  };
  button.popoverTargetElement = margin;
  isWide.addEventListener('change', adapt);
  margin.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.jumps :is(a, button)') && margin.popover) margin.hidePopover();
  });
  adapt();
}
