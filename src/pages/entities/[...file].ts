import type { APIRoute, GetStaticPaths } from 'astro';
import type { BuiltFile } from '../../data/article-files.ts';
import { entityFeeds } from '../../data/entity-feeds.ts';

export const getStaticPaths = (async () =>
  (await entityFeeds()).map((file) => ({ params: { file: file.path }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: BuiltFile }> = ({ props: { file } }) =>
  new Response(file.write(), { headers: { 'content-type': `${file.type}; charset=utf-8` } });
