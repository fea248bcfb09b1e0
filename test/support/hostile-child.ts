import { readFileSync } from "node:fs";
import { peakMegabytes } from "../../scripts/peak-memory";
import { nodeHost } from "../../src/adapters/xlsx/node-host";
import { AppError } from "../../src/core/error/app-error";
import { a1 } from "../../src/core/grid/address";
import { openWorkbook } from "../../src/ooxml/open-workbook";
import { portableHost } from "../../src/ooxml/portable-host";
import type { HostileAnswer } from "./hostile-files";

/** Reads all worksheets of a file in a process of its own and prints what came of it. */
const [, , host, path] = process.argv;

function answer(): HostileAnswer {
  const file = openWorkbook(readFileSync(path!), host === "node" ? nodeHost : portableHost);
  let [rows, cells, merges, last] = [0, 0, 0, ""];
  for (const { name, kind } of file.sheets) {
    if (kind !== "worksheet") continue;
    const sheet = file.readSheet(name);
    rows += sheet.rows.length;
    merges += sheet.merges.length;
    for (const row of sheet.rows) cells += row.cells.length;
    const end = sheet.rows.at(-1);
    const cell = end?.cells.at(-1);
    if (end && cell) last = a1(end.row, cell.col);
  }
  return { rows, cells, merges, last };
}

function outcome(): { answer: HostileAnswer } | { refusal: string } | { failure: string } {
  try {
    return { answer: answer() };
  } catch (error) {
    return error instanceof AppError ? { refusal: error.code } : { failure: String(error) };
  }
}

const result = outcome();
const { user, system } = process.cpuUsage();
const cost = { seconds: (user + system) / 1e6, megabytes: Math.round(peakMegabytes()) };
process.stdout.write(JSON.stringify({ ...result, ...cost }));
