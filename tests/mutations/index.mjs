import { ccrc } from './ccrc.mjs';
import { kernel } from './kernel.mjs';
import { secrecy } from './secrecy.mjs';

/**
 * @typedef {object} Mutation
 * @property {string} name what is wrong then
 * @property {string} file from the project's root
 * @property {string} text stands in the file exactly once
 * @property {string} replacement
 */

/** Every change that some test must notice. @type {readonly Mutation[]} */
export const mutations = Object.entries({ ...kernel, ...ccrc, ...secrecy }).flatMap(
  ([file, changes]) =>
    changes.map(([name, text, replacement]) => ({ name, file, text, replacement })),
);
