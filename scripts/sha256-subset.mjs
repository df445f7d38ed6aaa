/** Turbopack would keep every hash of the family, with their tables. */
export { sha256 } from '@noble/hashes/sha2.js';
