import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** What a command accepts. */
export interface CommandLine<Options extends ParseArgsOptionsConfig> {
  /** Text that is printed for `--help` and after a mistake. */
  usage: string;
  options: Options;
}

/**
 * Returns the options and positional arguments this process was called with. For `--help` it prints the usage and exits
 * with 0, for arguments it does not know with 2.
 */
export function readCommandLine<Options extends ParseArgsOptionsConfig>({ usage, options }: CommandLine<Options>) {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseStrictly(args, options);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

/** Returns the folder that `--data` names; prints the usage and exits with 2 if there is none. */
export function readDataFolder(usage: string): string {
  const { data } = readCommandLine({ usage, options: { data: { type: 'string' } } }).values;
  if (data !== undefined) return data;
  console.error(usage);
  process.exit(2);
}

function parseStrictly<Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  return parseArgs({ args, options, allowPositionals: true, strict: true });
}
