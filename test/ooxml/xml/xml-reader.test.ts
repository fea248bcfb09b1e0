import fc from "fast-check";
import { DEFAULT_LIMITS } from "../../../src/ooxml/limits";
import { END, OPEN, XmlReader } from "../../../src/ooxml/xml/xml-reader";
import { appErrorOf } from "../../support/app-error-of";
import { xmlText } from "../../support/xml-text";

const readerOf = (xml: string) => new XmlReader(new TextEncoder().encode(xml), "part.xml", DEFAULT_LIMITS);

/** The text of the root element. */
function rootText(xml: string): string {
  const reader = readerOf(xml);
  reader.openRoot("a");
  return reader.text();
}

/** Walks to the end. */
function walk(xml: string): void {
  for (const reader = readerOf(xml); reader.next() !== END;);
}

describe("text", () => {
  test.each([
    ["plain", "<a>Quý I</a>", "Quý I"],
    ["empty", "<a></a>", ""],
    ["self-closing", "<a/>", ""],
    ["self-closing with a blank", "<a />", ""],
    ["named references", "<a>&lt;b&gt; &amp; &quot;&apos;</a>", "<b> & \"'"],
    ["decimal references", "<a>&#272;&#7893;i</a>", "Đổi"],
    ["hexadecimal references", "<a>&#x110;&#x1ED5;i &#x1F33E;</a>", "Đổi 🌾"],
    ["references with leading zeros", "<a>&#0000065;</a>", "A"],
    ["a surrogate by reference", "<a>&#xD800;</a>", "\ufffd"],
    ["a code point beyond Unicode", "<a>&#x110000;</a>", "\ufffd"],
    ["CDATA", "<a>1 <![CDATA[<b> & ]] > ]]>2</a>", "1 <b> & ]] > 2"],
    ["a comment inside", "<a>1<!-- <b> -- > -->2</a>", "12"],
    ["an instruction inside", "<a>1<?x <b> ?>2</a>", "12"],
    ["line ends", "<a>1\r\n2\r3\n4</a>", "1\n2\n3\n4"],
    ["a carriage return by reference", "<a>1&#13;2</a>", "1\r2"],
    ["an element inside, passed over", "<a>1<b>x<c/></b>2</a>", "12"],
    ["a prefix", '<x:a xmlns:x="u">1</x:a>', "1"],
    ["white space, kept", "<a> 1 \n</a>", " 1 \n"],
    ["a declaration and a comment before", '<?xml version="1.0"?>\n<!-- <a>0</a> --><a>1</a>', "1"],
    ["blanks inside tags", '<a  b = "1"\n>1</a >', "1"],
  ])("%s", (_, xml, expected) => {
    expect(rootText(xml)).toBe(expected);
  });

  test("whatever the text, it is read as it was written", () => {
    const printable = fc.string({ unit: "grapheme", maxLength: 60 }).filter((text) => !/[\0\r]/.test(text));
    fc.assert(fc.property(printable, (text) => rootText(`<a>${xmlText(text)}</a>`) === text));
  });
});

describe("attributes", () => {
  const reader = readerOf(`<a one="1" x:two='"2"' three="&lt;3&gt;" yes="true" also="1" no="0" r = "C7"/>`);
  reader.openRoot("a");

  test.each([
    ["one", "1"],
    ["two", '"2"'],
    ["three", "<3>"],
    ["r", "C7"],
    ["tw", null],
    ["four", null],
    ["__proto__", null],
  ])("%s is %j", (name, expected) => {
    expect(reader.attribute(name)).toBe(expected);
  });

  test.each([
    ["yes", true],
    ["also", true],
    ["no", false],
    ["missing", false],
    ["three", false],
  ])("flag %s is %j", (name, expected) => {
    expect(reader.flag(name)).toBe(expected);
  });
});

test("children are those of the element asked about, and of no other", () => {
  const reader = readerOf("<a><b><c/><b/></b>text<d/><e><b/></e></a><b/>");
  reader.openRoot("a");
  const names: string[] = [];
  for (const root = reader.depth; reader.nextChild(root);) {
    names.push(["b", "c", "d", "e"].find((name) => reader.isNamed(name)) ?? "?");
    if (reader.isNamed("e")) {
      for (const inner = reader.depth; reader.nextChild(inner);) names.push("in e");
    }
  }
  expect(names).toEqual(["b", "d", "e", "in e"]);
});

describe("refuses", () => {
  test.each([
    ["xml-damaged", ""],
    ["xml-damaged", "text only"],
    ["xml-damaged", "<a>"],
    ["xml-damaged", "<a"],
    ["xml-damaged", "<"],
    ["xml-damaged", "<a></b>"],
    ["xml-damaged", "<a></a"],
    ["xml-damaged", "<a></aa>"],
    ["xml-damaged", "<a><b></a></b>"],
    ["xml-damaged", "<ab></a>"],
    ["xml-damaged", "</a>"],
    ["xml-damaged", "<a b></a>"],
    ["xml-damaged", "<a b=1></a>"],
    ["xml-damaged", '<a b="1></a>'],
    ["xml-damaged", '<a b="<"></a>'],
    ["xml-damaged", '<a ="1"></a>'],
    ["xml-damaged", "<a/ ></a>"],
    ["xml-damaged", "< a></a>"],
    ["xml-damaged", "<a><!-- </a>"],
    ["xml-damaged", "<a><!--></a>"],
    ["xml-damaged", "<a><![CDATA[</a>"],
    ["xml-damaged", "<a><?x </a>"],
    ["xml-damaged", "<a><!ELEMENT b></a>"],
    ["xml-damaged", `<a ${Array.from({ length: 300 }, (_, index) => `b${index}=""`).join(" ")}/>`],
    ["xml-dtd", "<!DOCTYPE a><a/>"],
    ["xml-dtd", '<?xml version="1.0"?><!-- --><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ["xml-dtd", "<a><!DOCTYPE b></a>"],
    ["xml-too-deep", "<a>".repeat(129)],
  ])("%s: %s", (code, xml) => {
    const error = appErrorOf(() => {
      const reader = readerOf(xml);
      if (reader.next() !== OPEN) throw reader.damaged("no root");
      while (reader.next() !== END);
    });
    expect(error).toMatchObject({ code, data: { part: "part.xml" } });
  });

  test.each([
    "<a>&nbsp;</a>",
    "<a>&b;</a>",
    "<a>&</a>",
    "<a>&amp</a>;",
    "<a>&#;</a>",
    "<a>&#x;</a>",
    "<a>&#xG;</a>",
    "<a>&#1A;</a>",
    `<a>&#${"1".repeat(40)};</a>`,
    "<a>\0</a>",
    "<a><![CDATA[\0]]></a>",
  ])("what is no text: %j", (xml) => {
    expect(appErrorOf(() => rootText(xml)).code).toBe("xml-damaged");
  });

  test("a broken reference in an attribute, once it is asked for", () => {
    const reader = readerOf('<a b="&c;"/>');
    reader.openRoot("a");
    expect(appErrorOf(() => reader.attribute("b")).code).toBe("xml-damaged");
  });
});

test("128 levels are not too deep", () => {
  expect(() => walk("<a>".repeat(128) + "</a>".repeat(128))).not.toThrow();
});
