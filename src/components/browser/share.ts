/** Makes the button copy the page's address or, on a touch screen, open the device's sharing menu. */
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
      // The reader canceled, or the browser does not allow access to the clipboard: the address bar has the address.
    }
  };
  button.addEventListener('click', () => void send());
}
