import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where an instance started here keeps its database, files and secret. */
export const dataFolder = resolve(root, process.env.THROUGHLINE_DATA || 'data');

/** A path below the repository's folder. */
export const at = (...parts) => join(root, ...parts);

/** In a container image packages and builds are there already, and only what they need. */
export const isImage = process.env.THROUGHLINE_IMAGE === '1';
