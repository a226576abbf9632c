const isWide = matchMedia('(min-width: 64rem)');

/** Makes the sidebar a popover that `button` opens, where there is no room beside the text. */
export function setUpMobileNotes(margin: HTMLElement, button: HTMLButtonElement): void {
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
