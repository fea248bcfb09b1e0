// Jest reporter: leaves the counts of the run in a file for `.ci/run`, and prints nothing.
const { writeFileSync } = require("node:fs");

module.exports = class CountReporter {
  constructor(_config, { file }) {
    this.file = file;
  }
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests }) {
    writeFileSync(this.file, JSON.stringify({ numPassedTests, numFailedTests, numPendingTests }));
  }
};
