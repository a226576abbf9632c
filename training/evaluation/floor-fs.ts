import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Figures } from './floor.ts';
import { ROOT } from '../../scripts/lib/run.ts';

const FILE = path.join(ROOT, 'scripts', 'eval-floor.json');
const FloorSchema = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number())));

/** The figures that must not fall. */
export function readFloor(): Figures {
  return FloorSchema.parse(JSON.parse(fs.readFileSync(FILE, 'utf8')));
}

export function writeFloor(figures: Figures): void {
  fs.writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
}
