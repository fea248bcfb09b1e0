import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildXlsx } from "../test/support/xlsx-builder";
import { SAMPLE_STYLES, sampleSheetXml } from "./sample/sample-sheet";

/** `npm run sample`: writes the sample plan. The same bytes for the same text, so that a rebuilt sample shows no change. */
const path = join(__dirname, "../test/fixtures/mau-ke-hoach.xlsx");
const bytes = buildXlsx({
  sheets: [{ name: "Phụ lục" }],
  parts: { "xl/worksheets/sheet1.xml": sampleSheetXml(), "xl/styles.xml": SAMPLE_STYLES },
});
writeFileSync(path, bytes);
console.log(`${path}: ${bytes.length} bytes`);
