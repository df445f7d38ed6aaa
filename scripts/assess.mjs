import { pathToFileURL } from 'node:url';
import { commandLineProgram, ensureCommandLine } from './command-line.mjs';
import { ensureInstalled } from './installed.mjs';
import { inProject } from './project.mjs';

await ensureInstalled();
await ensureCommandLine();
const program = inProject(commandLineProgram);
process.argv[1] = program;
await import(pathToFileURL(program).href);
