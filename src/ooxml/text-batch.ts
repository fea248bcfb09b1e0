import { ByteText } from "./xml/byte-text";

/** Something that waits for its text. */
export interface TextTarget {
  text: string;
}

const FLUSH_AT = 1 << 20;
const LOW_LINE = 95;
/** Not allowed in XML and refused by `XmlReader`, so it may stand between texts. */
const SEPARATOR = 0;

/**
 * Gathers the texts of many cells and decodes them together: one decoder call a megabyte instead of one a cell. Write into
 * `bytes`, then `end`; texts arrive in their targets at the latest with `flush`.
 */
export class TextBatch {
  readonly bytes = new ByteText();
  private readonly targets: TextTarget[] = [];
  private start = 0;

  /** Bytes of the text being written. */
  get pending(): number {
    return this.bytes.length - this.start;
  }

  /** Drops the text being written. */
  drop(): void {
    this.bytes.length = this.start;
  }

  /** Cuts white space from both ends of the text being written: what Excel does without xml:space="preserve". */
  trim(from: number): void {
    this.bytes.trimFrom(from);
  }

  /** Ends the text being written and promises it to `target`. */
  end(target: TextTarget): void {
    this.bytes.pushByte(SEPARATOR);
    this.targets.push(target);
    this.start = this.bytes.length;
    if (this.start >= FLUSH_AT) this.flush();
  }

  flush(): void {
    const { bytes, targets } = this;
    const escaped = bytes.bytes.subarray(0, bytes.length).includes(LOW_LINE);
    const texts = bytes.toString().split("\0");
    for (let index = 0; index < targets.length; index++) {
      const text = texts[index]!;
      targets[index]!.text = escaped ? unescaped(text) : text;
    }
    targets.length = 0;
    bytes.clear();
    this.start = 0;
  }
}

/** `_x000D_` to the character it stands for (ST_Xstring, ECMA-376 part 1, 22.9.2.19); `_x005F_` protects a low line. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
