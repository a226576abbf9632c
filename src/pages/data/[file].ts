import type { APIRoute, GetStaticPaths } from 'astro';
import type { BuiltFile } from '../../site/views/article-files.ts';
import { dataFiles } from '../../site/views/data-sets.ts';

export const getStaticPaths = (async () =>
  (await dataFiles()).map((file) => ({ params: { file: file.path }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: BuiltFile }> = ({ props: { file } }) =>
  new Response(file.write(), { headers: { 'content-type': `${file.type}; charset=utf-8` } });
