import { assertZip } from "../../../src/ooxml/zip/file-signature";
import { appErrorOf } from "../../support/app-error-of";
import { buildOle } from "../../support/ole-builder";

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ["file-empty", "no bytes", new Uint8Array(0)],
  ["not-a-zip", "one byte", bytes("P")],
  ["not-a-zip", "HTML that a web system calls .xls", bytes("<html><table><tr><td>TT</td></tr></table></html>")],
  ["not-a-zip", "CSV", bytes("TT,Mục tiêu,Nhiệm vụ\n")],
  ["not-a-zip", "PDF", bytes("%PDF-1.7")],
  ["old-xls", ".xls", buildOle(["Workbook", "\u0005SummaryInformation"])],
  ["old-xls", ".xls of Excel 5", buildOle(["Book"])],
  ["old-xls", ".xls cut off behind its header", buildOle(["Workbook"]).subarray(0, 512)],
  ["password-protected", ".xlsx with a password", buildOle(["EncryptionInfo", "EncryptedPackage"])],
  ["not-a-workbook", ".doc", buildOle(["WordDocument", "1Table"])],
  ["old-xls", "an .xls that speaks of EncryptedPackage in a cell", buildOle(["Workbook"], "EncryptedPackage")],
])("%s: %s", (code, _, content) => {
  expect(appErrorOf(() => assertZip(content)).code).toBe(code);
});

test("lets a zip pass", () => {
  expect(() => assertZip(bytes("PK\u0003\u0004"))).not.toThrow();
});
