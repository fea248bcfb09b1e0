import { isIsoDate, serialFromIso } from "./calendar";
import type { NumberCell } from "./number-cell";

/**
 * One line of the command line or of a table of samples as the cell it stands for: `(blank)` an empty cell, `[number 2024]` a
 * number, `[date 2024-11-15]` a date, a literal `\n` a line break inside the cell. A date on the first of a month is taken as
 * a month: that is how Excel keeps a typed "11/2024", and such a line cannot say the cell's format.
 */
export function cellOfSampleText(line: string): string | NumberCell {
  if (line === "(blank)") return "";
  const number = /^\[number (-?\d{1,15}(?:\.\d{1,10})?)\]$/.exec(line);
  if (number) return { serial: Number(number[1]), shown: number[1] ?? "", format: "General" };
  const date = /^\[date (\d{4}-\d{2}-\d{2})\]$/.exec(line)?.[1];
  if (date !== undefined && isIsoDate(date)) {
    const month = date.endsWith("-01");
    const [year = "", inMonth = "", day = ""] = date.split("-");
    return {
      serial: serialFromIso(date),
      shown: month ? `${inMonth}/${year}` : `${day}/${inMonth}/${year}`,
      format: month ? "mm/yyyy" : "dd/mm/yyyy",
    };
  }
  return line.replaceAll("\\n", "\n");
}
