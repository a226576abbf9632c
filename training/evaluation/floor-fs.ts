import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Figures } from './floor.ts';

const FILE = path.join(import.meta.dirname, 'floor.json');
const FloorSchema = z.record(z.string(), z.record(z.string(), z.object({ pages: z.number() }).catchall(z.number())));

export function readFloor(): Figures {
  return FloorSchema.parse(JSON.parse(fs.readFileSync(FILE, 'utf8')));
}

export function writeFloor(floor: Figures): void {
  fs.writeFileSync(FILE, `${JSON.stringify(floor, null, 2)}\n`);
}
