import type { ShownPage } from './site/shown-page.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the page shows. */
      page: ShownPage;
    }
  }
}
