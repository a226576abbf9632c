import path from 'node:path';

/** The folders of a site's content; each path is relative to the working folder, as `contentDir` is. */
export interface ContentFolders {
  /** Raw texts, written by editors. */
  sources: string;
  /** Articles as Markdown, written by `convert` and edited by hand. */
  articles: string;
  /** One Markdown file for each glossary entry. */
  glossary: string;
}

/** Returns the folders below `contentDir`. */
export function contentFolders(contentDir: string): ContentFolders {
  return {
    sources: path.join(contentDir, 'sources'),
    articles: path.join(contentDir, 'articles'),
    glossary: path.join(contentDir, 'glossary'),
  };
}
