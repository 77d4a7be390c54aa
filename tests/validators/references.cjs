// Prints the bibliography that citeproc-js makes of CSL-JSON, an entry a line.
// node references.cjs STYLE LOCALES ITEMS
"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const CSL = require("citeproc");

const [style, locales, file] = process.argv.slice(2);
const items = new Map(JSON.parse(readFileSync(file, "utf8")).map((item) => [item.id, item]));
const system = {
  retrieveLocale: (language) => readFileSync(join(locales, `locales-${language}.xml`), "utf8"),
  retrieveItem: (id) => items.get(id),
};
const engine = new CSL.Engine(system, readFileSync(style, "utf8"), "zh-CN", true);
engine.setOutputFormat("text");
engine.updateItems([...items.keys()], true);
process.stdout.write(engine.makeBibliography()[1].join(""));
