import path from 'node:path';
import type { Rule } from 'eslint';
import type { ExportAllDeclaration, ExportNamedDeclaration, ImportDeclaration, ImportExpression } from 'estree';
import { ROOMS, roomOf, type Room } from './rooms.ts';

type Declaration = ImportDeclaration | ExportAllDeclaration | ExportNamedDeclaration | ImportExpression;

/** One import, as the rules see it: paths are relative to the project's root, with forward slashes. */
interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const DISK = /^(node:)?fs(\/promises)?$/;
const OUTSIDE = /^(node:)?(child_process|http|http2|https|net|dgram|worker_threads|cluster)$/;

function listOf(rooms: string[]): string {
  return rooms.length > 0 ? rooms.join(', ') : 'no other room';
}

function checkRoom(room: string, { from, to, typeOnly }: Import): string | undefined {
  const target = roomOf(to);
  if (!target || target === room) return undefined;
  const { imports, types = [], exceptions = [] }: Room = ROOMS[room] ?? { imports: [] };
  const further = exceptions.filter(({ files }) => files.test(from)).flatMap((exception) => exception.imports);
  if ([...imports, ...further, ...(typeOnly ? types : [])].includes(target)) return undefined;
  if (types.includes(target)) {
    return `"${room}" may import only types from "${target}": write "import type", or have the value passed in.`;
  }
  return `"${room}" may not import "${target}", only ${listOf(imports)}: move the code, or have what it needs passed in.`;
}

function checkModule(room: string, { from, to }: Import): string | undefined {
  const { plain, astro = [] }: Room = ROOMS[room] ?? { imports: [] };
  if (to.startsWith('astro:') && !astro.includes(to)) {
    return `"${room}" may not import "${to}": only src/data and the loaders read Astro's content; pass the data in.`;
  }
  if (plain && (/^astro(\/|$)/.test(to) || OUTSIDE.test(to))) {
    return `"${room}" is plain TypeScript and may not import "${to}": do this in src/loaders or scripts.`;
  }
  if (!DISK.test(to) || /^scripts\/(?!lib\/|lint\/)/.test(from)) return undefined;
  if (plain) return `"${room}" has no file access: read the file in scripts/lib or src/loaders and pass its text in.`;
  if (path.basename(from).includes('-fs.')) return undefined;
  return `Only files named "…-fs.ts" touch the disk: rename ${path.basename(from)}, or move this part to such a file.`;
}

function isTypeOnly(node: Declaration): boolean {
  const kind = (part: object) => ('importKind' in part ? part.importKind : 'exportKind' in part ? part.exportKind : '');
  if (kind(node) === 'type') return true;
  if (node.type !== 'ImportDeclaration' || node.specifiers.length === 0) return false;
  return node.specifiers.every((specifier) => kind(specifier) === 'type');
}

function readImport(node: Declaration, file: string, root: string): Import | undefined {
  if (node.source?.type !== 'Literal' || typeof node.source.value !== 'string') return undefined;
  const specifier = node.source.value;
  const resolved = specifier.startsWith('.') ? path.resolve(path.dirname(file), specifier) : undefined;
  const posix = (absolute: string) => path.relative(root, absolute).split(path.sep).join('/');
  return { from: posix(file), to: resolved ? posix(resolved) : specifier, typeOnly: isTypeOnly(node) };
}

/** The import rules of the design: which room may import which, Astro's modules and the disk. Unit tests may read files. */
export const roomImports: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { door: '{{reason}}' } },
  create(context) {
    const check = (node: Declaration & Rule.NodeParentExtension) => {
      const found = readImport(node, context.physicalFilename, context.cwd);
      const room = found && roomOf(found.from);
      if (!room) return;
      const isTest = found.from.endsWith('.test.ts') || room === 'tests';
      const reason = checkRoom(room, found) ?? (isTest ? undefined : checkModule(room, found));
      if (reason) context.report({ node, messageId: 'door', data: { reason } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};
