/** Milliseconds a pointer rests on a mention before its card opens, and is away from both before it closes. */
const OPEN_AFTER = 250;
const CLOSE_AFTER = 300;
/** Pixels between card, mention and the window's edges. */
const GAP = 8;

const isSheet = matchMedia('(max-width: 40rem)');

/**
 * One card for all mentions below `article`: it shows the sidebar's entry on hover, keyboard focus or tap, stays while
 * the pointer is on it, closes on Escape and never covers its mention (WCAG 2.2, 1.4.13).
 */
export function setUpCard(article: HTMLElement, card: HTMLElement): void {
  let current: HTMLAnchorElement | undefined;
  let timer = 0;
  let touched = false;

  const later = (action: () => void, delay: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(action, delay);
  };
  const close = () => {
    clearTimeout(timer);
    current?.removeAttribute('data-open');
    current = undefined;
    card.hidePopover();
  };
  const open = (mention: HTMLAnchorElement) => {
    clearTimeout(timer);
    if (mention === current || !fillCard(card, mention)) return;
    current?.removeAttribute('data-open');
    current = mention;
    mention.dataset['open'] = '';
    card.showPopover();
    if (isSheet.matches) uncover(card, mention);
    else place(card, mention);
  };

  article.addEventListener('pointerover', (event) => {
    const mention = mentionAt(event);
    if (mention && event.pointerType !== 'touch') later(() => open(mention), OPEN_AFTER);
  });
  article.addEventListener('pointerout', (event) => {
    if (mentionAt(event) && event.pointerType !== 'touch') later(close, CLOSE_AFTER);
  });
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  card.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && later(close, CLOSE_AFTER));
  article.addEventListener('focusin', (event) => {
    const mention = mentionAt(event);
    if (mention?.matches(':focus-visible') && !touched) open(mention);
  });
  article.addEventListener('focusout', (event) => mentionAt(event) && later(close, CLOSE_AFTER));
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  document.addEventListener('pointerdown', (event) => {
    touched = event.pointerType === 'touch';
    if (current && !card.contains(event.target as Node) && mentionAt(event) !== current) close();
  });
  article.addEventListener('click', (event) => {
    const mention = mentionAt(event);
    if (mention && touched && mention !== current) {
      event.preventDefault();
      open(mention);
    } else if (mention) close();
  });
}

function mentionAt({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('.mention[href]') : null;
}

/** Puts the sidebar's entry on the card. Its links are no tab stops: the mention itself leads to the same ones. */
function fillCard(card: HTMLElement, mention: HTMLAnchorElement): boolean {
  const entry = document.getElementById(mention.dataset['entity'] ?? '');
  if (!entry) return false;
  card.dataset['type'] = mention.dataset['type'];
  card.replaceChildren(...entry.cloneNode(true).childNodes);
  for (const link of card.querySelectorAll('a')) link.tabIndex = -1;
  return true;
}

/** Below the mention's line or, where there is more room, above it; always inside the window. */
function place(card: HTMLElement, mention: HTMLAnchorElement) {
  const lines = [...mention.getClientRects()];
  const top = lines[0]?.top ?? 0;
  const bottom = lines.at(-1)?.bottom ?? 0;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - bottom - 2 * GAP;
  const above = top - 2 * GAP;
  card.style.maxBlockSize = '';
  const isBelow = card.offsetHeight <= below || below >= above;
  card.style.maxBlockSize = `${isBelow ? below : above}px`;
  const left = Math.min((isBelow ? lines.at(-1) : lines[0])?.left ?? 0, clientWidth - card.offsetWidth - GAP);
  card.style.left = `${scrollX + Math.max(GAP, left)}px`;
  card.style.top = `${scrollY + (isBelow ? bottom + GAP : top - GAP - card.offsetHeight)}px`;
}

/** On a phone the card comes from below: a mention it would lie on moves up. */
function uncover(card: HTMLElement, mention: HTMLAnchorElement) {
  card.removeAttribute('style');
  const hidden = mention.getBoundingClientRect().bottom + GAP - card.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: hidden });
}
