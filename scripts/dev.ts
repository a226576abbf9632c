import { runProgram, runScript } from './lib/run.ts';

await runScript('convert');
process.exitCode = await runProgram('astro', ['dev', ...process.argv.slice(2)]);
