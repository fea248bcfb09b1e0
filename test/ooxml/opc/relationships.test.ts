import { DEFAULT_LIMITS } from "../../../src/ooxml/limits";
import { relationshipsFromXml, relsPartOf, resolveTarget } from "../../../src/ooxml/opc/relationships";

test.each([
  ["", "xl/workbook.xml", "xl/workbook.xml"],
  ["", "/xl/workbook.xml", "xl/workbook.xml"],
  ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml"],
  ["xl/workbook.xml", "./styles.xml", "xl/styles.xml"],
  ["xl/workbook.xml", "worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "sheet%201.xml", "xl/sheet 1.xml"],
  ["xl/workbook.xml", "sheet%.xml", "xl/sheet%.xml"],
  ["workbook.xml", "../../../../etc/passwd", "etc/passwd"],
  ["a/b.xml", "c//d.xml", "a/c/d.xml"],
])("from %j, %j is %j", (source, target, expected) => {
  expect(resolveTarget(source, target)).toBe(expected);
});

test.each([
  ["", "_rels/.rels"],
  ["workbook.xml", "_rels/workbook.xml.rels"],
  ["xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels"],
])("the relationships of %j stand in %j", (source, expected) => {
  expect(relsPartOf(source)).toBe(expected);
});

test("types are told by their last word, external targets have no part", () => {
  const xml = `<p:Relationships xmlns:p="u">
    <p:Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="s.xml"/>
    <p:Relationship Id="b" Type="http://x/hyperlink" Target="http://example.com/" TargetMode="External"/>
    <p:Other Id="c"/>
  </p:Relationships>`;
  expect(relationshipsFromXml(new TextEncoder().encode(xml), "r", "xl/w.xml", DEFAULT_LIMITS)).toEqual([
    { id: "a", type: "worksheet", target: "xl/s.xml" },
    { id: "b", type: "hyperlink", target: null },
  ]);
});
