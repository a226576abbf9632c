import type { APIRoute } from 'astro';

/** A file that is built beside the pages. */
export interface OutputFile {
  /** Its path below the route that serves it. */
  path: string;
  /** Media type. */
  type: string;
  /** Writes its text, when it is served or built. */
  write: () => string;
}

/** Makes the static paths of a route `[...file].ts` that serves `files`. */
export function toStaticPaths(files: readonly OutputFile[]) {
  return files.map((file) => ({ params: { file: file.path }, props: { file } }));
}

/** Serves a file of `toStaticPaths`. */
export const serveFile: APIRoute<{ file: OutputFile }> = ({ props }) => fileResponse(props.file);

/** Makes the response that serves a file, as UTF-8. */
export function fileResponse({ type, write }: OutputFile): Response {
  return new Response(write(), { headers: { 'content-type': `${type}; charset=utf-8` } });
}
