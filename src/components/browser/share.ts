/** Copies the page's address or, where fingers point, offers what the device can do with it. */
export function setUpShare(button: HTMLButtonElement): void {
  const { href } = document.querySelector<HTMLLinkElement>('link[rel=canonical]') ?? location;
  const { copied = '', share = '' } = button.dataset;
  const canShare = 'share' in navigator && matchMedia('(pointer: coarse)').matches;
  if (canShare) button.textContent = share;
  const send = async () => {
    try {
      if (canShare) await navigator.share({ title: document.title, url: href });
      else {
        await navigator.clipboard.writeText(href);
        button.textContent = copied;
      }
    } catch {
      // The reader changed their mind, or the browser keeps the clipboard to itself: the address bar still has it.
    }
  };
  button.addEventListener('click', () => void send());
}
