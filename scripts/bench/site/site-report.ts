import { type Column, markdownTable } from '../markdown-table.ts';
import { decimal } from '../speed-table.ts';
import type { BuildUsage, PhaseUsage } from './build-usage.ts';
import type { BuiltFiles } from './built-files.ts';

/** All that was measured of a site. */
export interface SiteMeasurement {
  articles: number;
  entries: number;
  /** The first one from nothing, each of the others after an edit. */
  builds: readonly BuildUsage[];
  /** The same articles built by Astro and Pagefind alone, the first time from nothing. */
  floor: readonly BuildUsage[];
  files: readonly BuiltFiles[];
  /** Where and how it was measured, a line each. */
  circumstances: readonly string[];
}

/** Formats a measurement as a Markdown document. */
export function formatSiteReport(measurement: SiteMeasurement): string {
  const { articles, entries, circumstances, files } = measurement;
  const floorSeconds = measurement.floor[0]?.all.cpuSeconds ?? NaN;
  const sections = [
    `# A site of ${articles.toLocaleString('en')} articles`,
    circumstances.map((line) => `- ${line}`).join('\n'),
    `${articles.toLocaleString('en')} generated articles of about 500 words, ${entries.toLocaleString('en')} glossary ` +
      'entries. Each build follows the one above it. The floor is bare Astro and Pagefind on the same Markdown.',
    summarize(measurement),
    '## CPU seconds',
    'User and system, of all processes. “All” includes the start of Node and the loading of the program.',
    formatBuilds(measurement, ({ cpuSeconds }) => seconds(cpuSeconds)),
    '## CPU time as multiples of the floor',
    'The unit is the whole cold build of the floor.',
    formatBuilds(measurement, ({ cpuSeconds }) => multiple(cpuSeconds / floorSeconds)),
    '## Seconds until done',
    formatBuilds(measurement, ({ wallSeconds }) => seconds(wallSeconds)),
    '## Peak memory',
    'Resident memory of the largest process, in MB; of a phase, as sampled ten times a second.',
    formatBuilds(measurement, ({ peakBytes }) =>
      peakBytes > 0 ? Math.round(peakBytes / 1e6).toLocaleString('en') : '',
    ),
    '## Files after the last build',
    formatFiles(files),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Lists the figures that there are goals for. */
function summarize({ articles, builds, floor }: SiteMeasurement): string {
  const [cold, ...others] = builds;
  const [floorCold] = floor;
  if (!cold || !floorCold) return '';
  const converting = cold.phases.get('convert')?.cpuSeconds;
  const share = ({ name, all }: BuildUsage) => `${name} ${((100 * all.cpuSeconds) / cold.all.cpuSeconds).toFixed(1)} %`;
  return [
    `- Conversion: ${converting === undefined ? 'failed' : decimal(articles / converting)} articles a CPU second.`,
    `- Cold build: ${multiple(cold.all.cpuSeconds / floorCold.all.cpuSeconds)} the floor, ` +
      `${decimal((1000 * cold.all.cpuSeconds) / articles)} ms of CPU time an article.`,
    `- CPU time as a share of the cold build: ${others.map(share).join(', ')}.`,
  ].join('\n');
}

/** Formats one figure of every phase of every build. */
function formatBuilds({ builds, floor }: SiteMeasurement, format: (usage: PhaseUsage) => string): string {
  const phases = [...new Set([...builds, ...floor].flatMap(({ phases }) => [...phases.keys()]))];
  const columns: Column[] = [
    { heading: 'build' },
    ...[...phases, 'all'].map((heading) => ({ heading, figures: true })),
  ];
  const row = ({ name, phases: used, all, failed }: BuildUsage) => [
    `${name}${failed ? ' (failed)' : ''}`,
    ...phases.map((phase) => used.get(phase)).map((usage) => (usage ? format(usage) : '')),
    format(all),
  ];
  return markdownTable(columns, [
    ...builds.map(row),
    ...floor.map((build) => row({ ...build, name: `floor, ${build.name}` })),
  ]);
}

function formatFiles(files: readonly BuiltFiles[]): string {
  const columns: Column[] = [
    { heading: 'kind' },
    ...['files', 'kB', 'largest, kB'].map((heading) => ({ heading, figures: true })),
  ];
  const kilobytes = (bytes: number) => Math.ceil(bytes / 1000).toLocaleString('en');
  return markdownTable(
    columns,
    files.map(({ kind, files: number, bytes, largest }) => [
      kind,
      number.toLocaleString('en'),
      kilobytes(bytes),
      kilobytes(largest),
    ]),
  );
}

function seconds(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

function multiple(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`;
}
