import { xlsxWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { nodeHost } from "../../../src/adapters/xlsx/node-host";
import { readWorkbook } from "../../../src/ooxml/read-workbook";
import { buildXlsx } from "../../support/xlsx-builder";

const bytes = buildXlsx({
  sheets: [{ name: "Phụ lục", rows: [["Quý I", { value: 6400, format: "#,##0" }, { date: "2024-03-05" }]] }],
});

test("reads the sheet it stands for", async () => {
  const snapshot = await xlsxWorkbook(readWorkbook(bytes), "Phụ lục").read();
  expect(snapshot.rows[0]?.cells).toHaveLength(3);
});

test("a sheet that is not there is refused when it is read", async () => {
  await expect(xlsxWorkbook(readWorkbook(bytes), "Khác").read()).rejects.toMatchObject({ code: "sheet-not-found" });
});

test("Node's own zlib gives the same as the portable host", () => {
  expect(readWorkbook(bytes, { host: nodeHost }).readSheet("Phụ lục")).toEqual(
    readWorkbook(bytes).readSheet("Phụ lục"),
  );
});
