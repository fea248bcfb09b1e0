import type { ReadLimits } from "../limits";
import { XmlReader } from "../xml/xml-reader";
import type { ZipArchive } from "../zip/zip-archive";
import { relationshipsFromXml, relsPartOf } from "./relationships";
import type { Relationship } from "./relationships";

/** The parts of an Open Packaging Conventions file (ECMA-376 part 2), found by name or through relationships. */
export class OpcPackage {
  constructor(
    private readonly archive: ZipArchive,
    readonly limits: ReadLimits,
  ) {}

  has(part: string): boolean {
    return this.archive.has(part);
  }

  /** A reader over an XML part; null when the part is missing. */
  xml(part: string): XmlReader | null {
    const content = this.archive.read(part);
    return content && new XmlReader(content, part, this.limits);
  }

  /** The relationships of a part, "" for those of the package. None when it has no .rels part. */
  relationships(source: string): Relationship[] {
    const relsPart = relsPartOf(source);
    const content = this.archive.read(relsPart);
    return content ? relationshipsFromXml(content, relsPart, source, this.limits) : [];
  }
}

/** The part a relationship of this type leads to. */
export function targetOfType(relationships: readonly Relationship[], type: string): string | null {
  return relationships.find((one) => one.type === type && one.target !== null)?.target ?? null;
}
