import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** What a command accepts; `usage` is printed for `--help` and after a mistake. */
export interface CommandLine<O extends ParseArgsOptionsConfig> {
  usage: string;
  options: O;
}

function parse<O extends ParseArgsOptionsConfig>(options: O, args: string[]) {
  return parseArgs({ args, options, allowPositionals: true, strict: true });
}

/**
 * The options and positional arguments this process was called with. Prints the usage and exits with 0 for `--help`,
 * with 2 after saying what was wrong with the arguments.
 */
export function readCommandLine<O extends ParseArgsOptionsConfig>({ usage, options }: CommandLine<O>) {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parse(options, args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}
