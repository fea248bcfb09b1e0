import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The short form: that it runs and that all readers find the same, not how long they take. */
test("npm run bench, in short", () => {
  const root = join(__dirname, "../../..");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.js", "scripts/bench.ts", "--short"], {
    cwd: root,
    encoding: "utf8",
  });
  expect([status, stderr.includes("not the same results")]).toEqual([0, false]);
  for (const label of ["floor", "phu-luc", "read-excel-file", "hucre", "openpyxl"]) {
    expect(stdout.match(new RegExp(`^${label}.* `, "gm"))?.length).toBeGreaterThanOrEqual(2);
  }
  expect(stdout).toMatch(/^Ahead of every rival at every size: (yes|NO)\.$/m);
}, 120_000);
