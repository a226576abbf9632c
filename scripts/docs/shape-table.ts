import { z } from 'zod';
import { compactTable } from './compact-table.ts';

/** Describes the keys of a Zod shape, which have a `description` and an `example` as metadata, as a table. */
export function shapeTable(shape: z.ZodRawShape): string {
  const rows = Object.entries(shape).map(([key, type]) => {
    const { description, example } = z.globalRegistry.get(type as z.ZodType) ?? {};
    if (description === undefined || typeof example !== 'string') throw new Error(`"${key}" lacks a description or an example`);
    return [`\`${key}\``, isRequired(type as z.ZodType) ? 'required' : '', description, `\`${example}\``];
  });
  return compactTable(['key', '', 'meaning', 'example'], rows);
}

function isRequired(type: z.ZodType): boolean {
  return !type.safeParse(undefined).success;
}
