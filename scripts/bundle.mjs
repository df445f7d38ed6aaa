import { rolldown } from 'rolldown';
import { inProject } from './project.mjs';

/**
 * Makes one ES module for Node out of a TypeScript program and everything that it imports.
 * @param {{ program: string, file: string }} paths relative to the project's root
 */
export async function bundleForNode({ program, file }) {
  const bundle = await rolldown({
    input: inProject(program),
    platform: 'node',
    tsconfig: inProject('tsconfig.json'),
    logLevel: 'warn',
    onLog: (level, log) => console.error(`${level}: ${log.message}`),
  });
  await bundle.write({ file: inProject(file), format: 'esm', codeSplitting: false });
  await bundle.close();
}
