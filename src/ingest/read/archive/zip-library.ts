/** The part of the library that reads archives with the browser's own decompression, and no more of it. */
export { BlobReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
