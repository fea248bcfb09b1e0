// Runs a TypeScript script of this project under plain Node: `node scripts/run.js scripts/truth.ts`.
process.env.SWCRC = "true";
require("@swc-node/register");
const { resolve } = require("node:path");
const [, , script, ...rest] = process.argv;
process.argv = [process.argv[0], script, ...rest];
require(resolve(script));
