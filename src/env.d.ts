declare namespace App {
  interface Locals {
    /** What the page shows. */
    page: import('./site/shown-page.ts').ShownPage;
  }
}
