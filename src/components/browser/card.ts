/** Milliseconds that a pointer rests on a mention before its card opens, and is away from both before it closes. */
const OPEN_DELAY = 250;
const CLOSE_DELAY = 300;
/** Pixels between the card, its mention and the window's edges. */
const GAP = 8;

const isPhone = matchMedia('(max-width: 40rem)');

/**
 * Sets up one card for all mentions below `article`: it shows the sidebar's note on hover, keyboard focus or tap, stays
 * while the pointer is on it, closes on Escape and never covers its mention (WCAG 2.2, 1.4.13).
 */
export function setUpCard(article: HTMLElement, card: HTMLElement): void {
  let current: HTMLAnchorElement | undefined;
  let timer = 0;
  let isTouch = false;

  const schedule = (action: () => void, delay: number) => {
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
    if (isPhone.matches) scrollAboveCard(card, mention);
    else placeCard(card, mention);
  };

  article.addEventListener('pointerover', (event) => {
    const mention = mentionAt(event);
    if (mention && event.pointerType !== 'touch') schedule(() => open(mention), OPEN_DELAY);
  });
  article.addEventListener('pointerout', (event) => {
    if (mentionAt(event) && event.pointerType !== 'touch') schedule(close, CLOSE_DELAY);
  });
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  card.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && schedule(close, CLOSE_DELAY));
  article.addEventListener('focusin', (event) => {
    const mention = mentionAt(event);
    if (mention?.matches(':focus-visible') && !isTouch) open(mention);
  });
  article.addEventListener('focusout', (event) => mentionAt(event) && schedule(close, CLOSE_DELAY));
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  document.addEventListener('pointerdown', (event) => {
    isTouch = event.pointerType === 'touch';
    if (current && !card.contains(event.target as Node) && mentionAt(event) !== current) close();
  });
  article.addEventListener('click', (event) => {
    const mention = mentionAt(event);
    if (mention && isTouch && mention !== current) {
      event.preventDefault();
      open(mention);
    } else if (mention) close();
  });
}

function mentionAt({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('.mention[href]') : null;
}

/**
 * Copies the sidebar's note to the card; `false` where there is none. The card's links are no tab stops, because the
 * mention itself leads to the same ones.
 */
function fillCard(card: HTMLElement, mention: HTMLAnchorElement): boolean {
  const entry = document.getElementById(mention.dataset['entity'] ?? '');
  if (!entry) return false;
  card.dataset['type'] = mention.dataset['type'];
  card.replaceChildren(...entry.cloneNode(true).childNodes);
  for (const link of card.querySelectorAll('a')) link.tabIndex = -1;
  return true;
}

/** Places the card below the mention's line or, where there is more room, above it; always inside the window. */
function placeCard(card: HTMLElement, mention: HTMLAnchorElement): void {
  const lines = [...mention.getClientRects()];
  const top = lines[0]?.top ?? 0;
  const bottom = lines.at(-1)?.bottom ?? 0;
  const { clientWidth, clientHeight } = document.documentElement;
  const roomBelow = clientHeight - bottom - 2 * GAP;
  const roomAbove = top - 2 * GAP;
  card.style.maxBlockSize = '';
  const isBelow = card.offsetHeight <= roomBelow || roomBelow >= roomAbove;
  card.style.maxBlockSize = `${isBelow ? roomBelow : roomAbove}px`;
  const left = Math.min((isBelow ? lines.at(-1) : lines[0])?.left ?? 0, clientWidth - card.offsetWidth - GAP);
  card.style.left = `${scrollX + Math.max(GAP, left)}px`;
  card.style.top = `${scrollY + (isBelow ? bottom + GAP : top - GAP - card.offsetHeight)}px`;
}

/** On a phone the card is at the bottom of the window: scrolls a mention that it would cover above it. */
function scrollAboveCard(card: HTMLElement, mention: HTMLAnchorElement): void {
  card.removeAttribute('style');
  const overlap = mention.getBoundingClientRect().bottom + GAP - card.getBoundingClientRect().top;
  if (overlap > 0) scrollBy({ top: overlap });
}
