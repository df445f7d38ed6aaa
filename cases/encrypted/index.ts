export { decrypted } from './decrypt';
export { encrypted, shortestPassphrase } from './encrypt';
export type { EncryptionProblem, TextOrProblem } from './encryption-problem';
export { isEncrypted, mostEncryptedBytes } from './envelope';
export type { Cryptography } from './passphrase-key';
export { isEncryptionAvailable } from './passphrase-key';
