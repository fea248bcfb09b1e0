import type { ReadLimits } from "../limits";
import { XmlReader } from "../xml/xml-reader";

export interface Relationship {
  readonly id: string;
  /** Last segment of the type URI, "worksheet" for example: transitional and strict files differ only before it. */
  readonly type: string;
  /** Part name without leading slash; null for a target outside the package. */
  readonly target: string | null;
}

/** The relationships in the .rels part `content` of the part named `source` ("" is the package itself). ECMA-376 part 2, 6.5. */
export function relationshipsFromXml(
  content: Uint8Array,
  relsPart: string,
  source: string,
  limits: ReadLimits,
): Relationship[] {
  const xml = new XmlReader(content, relsPart, limits);
  const found: Relationship[] = [];
  xml.openRoot("Relationships");
  for (const root = xml.depth; xml.nextChild(root);) {
    if (!xml.isNamed("Relationship")) continue;
    const target = xml.attribute("Target") ?? "";
    found.push({
      id: xml.attribute("Id") ?? "",
      type: (xml.attribute("Type") ?? "").split("/").at(-1) ?? "",
      target: xml.attribute("TargetMode") === "External" ? null : resolveTarget(source, target),
    });
  }
  return found;
}

/** `xl/workbook.xml` to `xl/_rels/workbook.xml.rels`; "" to `_rels/.rels`. */
export function relsPartOf(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** A relative or absolute target, seen from the part it stands in. Steps above the root stay at the root. */
export function resolveTarget(source: string, target: string): string {
  const path = percentDecoded(target).replaceAll("\\", "/");
  const folder = path.startsWith("/") ? "" : source.slice(0, source.lastIndexOf("/") + 1);
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function percentDecoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
