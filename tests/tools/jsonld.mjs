// Reads JSON-LD from standard input as a file without an address, or with the one that is given, and prints it as N-Quads.
// Nothing is downloaded: a vocabulary that a document names by its address stands for itself.
import { text } from 'node:stream/consumers';
import jsonld from 'jsonld';

const documentLoader = async (url) => ({ documentUrl: url, document: { '@context': { '@vocab': url.replace(/\/?$/, '/') } } });
const options = { format: 'application/n-quads', documentLoader, safe: process.argv[2] !== undefined };
if (process.argv[2]) options.base = process.argv[2];
process.stdout.write(await jsonld.toRDF(JSON.parse(await text(process.stdin)), options));
