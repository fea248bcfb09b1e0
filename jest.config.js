const { mkdirSync } = require("node:fs");
const { join } = require("node:path");

const cache = join(__dirname, "node_modules/.cache/phu-luc");
mkdirSync(cache, { recursive: true });

/** @type {import("jest").Config} */
module.exports = {
  reporters: ["default", ["<rootDir>/scripts/count-reporter.js", { file: join(cache, "jest.json") }]],
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "^.+\\.tsx?$": ["@swc/jest"], "\\.tsv$": "<rootDir>/test/support/text-module.js" },
};
