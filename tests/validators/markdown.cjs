// Prints the particulars and the HTML of Markdown files, as gray-matter and commonmark.js read
// them, as a JSON list.  node markdown.cjs FILE …
"use strict";
const { readFileSync } = require("node:fs");
const { HtmlRenderer, Parser } = require("commonmark");
const matter = require("gray-matter");

const read = process.argv.slice(2).map((file) => {
  const { data, content } = matter(readFileSync(file, "utf8"));
  return { data, html: new HtmlRenderer().render(new Parser().parse(content)) };
});
process.stdout.write(JSON.stringify(read));
