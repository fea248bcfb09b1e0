// Runs a TypeScript script of this project under plain Node: `node scripts/run.js scripts/truth.ts`.
process.env.SWCRC = "true";
require("@swc-node/register");
const { readFileSync } = require("node:fs");
const { resolve } = require("node:path");
// A .tsv file is a module whose default export is its text, as webpack's asset/source gives it.
require.extensions[".tsv"] = (module, path) => {
  module.exports = { __esModule: true, default: readFileSync(path, "utf8") };
};
const [, , script, ...rest] = process.argv;
process.argv = [process.argv[0], script, ...rest];
require(resolve(script));
