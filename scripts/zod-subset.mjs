/**
 * What our code uses of zod/mini. Turbopack keeps far more of it than that, so the browser gets
 * this subset, bundled beforehand; using anything else fails the build until it is added here.
 */
export {
  array,
  boolean,
  config,
  enum,
  int,
  literal,
  maximum,
  maxLength,
  minimum,
  number,
  optional,
  partialRecord,
  record,
  refine,
  regex,
  strictObject,
  string,
  union,
} from 'zod/mini';
