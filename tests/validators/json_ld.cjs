// Prints JSON-LD as N-Quads; a key that no context defines is an error, and nothing is fetched.
// node json_ld.cjs FILE [ADDRESS=FILE …]
"use strict";
const { readFileSync } = require("node:fs");
const jsonld = require("jsonld");

const [file, ...contexts] = process.argv.slice(2);
const stored = new Map(contexts.map((each) => each.split("=")));
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

async function documentLoader(address) {
  if (!stored.has(address)) throw new Error(`not stored: ${address}`);
  return { contextUrl: null, documentUrl: address, document: read(stored.get(address)) };
}

jsonld.toRDF(read(file), { documentLoader, safe: true, format: "application/n-quads" }).then(
  (quads) => process.stdout.write(quads),
  (error) => {
    console.error(error.message, JSON.stringify(error.details));
    process.exitCode = 1;
  },
);
