// `npm test`: every check of the project in one command. The static checks run two at a time and print only what fails; the
// tests come last, so that their count is the last thing on the screen. Nothing is installed or downloaded.
const { spawn } = require("node:child_process");
const { mkdirSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const cache = join(root, "node_modules", ".cache", "phu-luc");
mkdirSync(cache, { recursive: true });

const bin = (name, path) => join(root, "node_modules", name, path);
const incremental = (name) => ["--incremental", "--tsBuildInfoFile", join(cache, `${name}.tsbuildinfo`)];
const AT_ONCE = 2;

/** Slowest first, so that two lanes end together. */
const CHECKS = [
  [
    "eslint",
    bin("eslint", "bin/eslint.js"),
    ".",
    "--cache",
    "--cache-location",
    join(cache, "eslint"),
    "--cache-strategy",
    "content",
  ],
  ["tsc", bin("typescript", "bin/tsc"), "-p", "tsconfig.json", ...incremental("all")],
  ["prettier", bin("prettier", "bin/prettier.cjs"), "--check", ".", "--log-level", "warn"],
  ["tsc core", bin("typescript", "bin/tsc"), "-p", "tsconfig.core.json", ...incremental("core")],
  [
    "dependency directions",
    bin("dependency-cruiser", "bin/dependency-cruise.mjs"),
    "src",
    "test",
    "scripts",
    "--output-type",
    "err",
  ],
  ["dead code", bin("knip", "bin/knip.js"), "--no-progress"],
  ["rules complete, pages fresh", join(root, "scripts", "run.js"), "scripts/check-rules.ts"],
];

/** Runs one check; its output is kept back and shown only when it fails. */
function runCheck([name, script, ...args]) {
  const began = performance.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, env: { ...process.env, FORCE_COLOR: "0" } });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => done({ name, ok: false, output: String(error) }));
    child.on("close", (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${code === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
      done({ name, ok: code === 0, output });
    });
  });
}

async function runChecks() {
  const waiting = [...CHECKS];
  const failed = [];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const result = await runCheck(check);
      if (!result.ok) failed.push(result);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return failed;
}

function runTests() {
  const args = [bin("jest", "bin/jest.js"), ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
  return new Promise((done) => child.on("close", (code) => done(code ?? 1)));
}

async function main() {
  const failed = await runChecks();
  for (const { name, output } of failed) console.log(`\n--- ${name}\n${output.trim()}`);
  if (failed.length > 0) console.log(`\nFailed before the tests: ${failed.map(({ name }) => name).join(", ")}.\n`);
  const code = await runTests();
  process.exitCode = failed.length > 0 ? 1 : code;
}

void main();
