import { piecesOf, type Piece } from "./cost-pieces";
import { COST_PHRASES, type CostPhrase, type CostWordKind } from "./cost-words";

/** Which objects make a verb cost money, and how many syllables may stand between them. */
const PAID: readonly { readonly verb: CostWordKind; readonly object: CostWordKind; readonly within: number }[] = [
  { verb: "hold", object: "event", within: 7 },
  { verb: "carry-out", object: "event", within: 2 },
  { verb: "build", object: "asset", within: 7 },
  { verb: "print", object: "printed", within: 6 },
  { verb: "certify", object: "standard", within: 8 },
];
const VERBS: ReadonlySet<CostWordKind> = new Set(PAID.map(({ verb }) => verb));
const OBJECTS: ReadonlySet<CostWordKind> = new Set(PAID.map(({ object }) => object));

/** People outside the office are asked: only then does a survey cost money by itself. */
const ASKED = /hài lòng|xã hội học|ý kiến|người dân|doanh nghiệp|dư luận/u;

/** No activity needs more to say what it is. */
const MOST_READ = 3000;

/**
 * The words in a text that say the activity costs money ("nâng cấp phần mềm", "tổ chức 02 lớp"), as typed; null when nothing does.
 * A verb with an object that is paid for, within one clause, and not as the subject of paper work: planning, asking for, reporting
 * on or taking part in such a thing costs nothing. One pass, linear in the text.
 */
export function costPhraseIn(text: string): string | null {
  return new CostReader(text.slice(0, MOST_READ).normalize("NFC")).read();
}

interface OpenVerb {
  readonly kind: CostWordKind;
  /** Offset in the text. */
  readonly start: number;
  /** Index of the piece after it. */
  readonly next: number;
}

class CostReader {
  private readonly pieces: readonly Piece[];
  private readonly asksPeople: boolean;
  /** Verbs that wait for an object. */
  private open: OpenVerb[] = [];
  /** Paper work governs the clause. */
  private blocked = false;
  /** Something that costs stood under the paper work: a list that goes on after a comma belongs there too. */
  private suppressed = false;
  /** Nothing but soft words so far in the clause. */
  private fresh = true;
  /** Nothing but verbs so far in the clause. */
  private onlyVerbs = true;
  private last = "";

  constructor(private readonly text: string) {
    this.pieces = piecesOf(text);
    this.asksPeople = ASKED.test(text.toLowerCase());
  }

  read(): string | null {
    for (let at = 0; at < this.pieces.length;) {
      const piece = this.pieces[at]!;
      if (piece.rank > 0) {
        this.separate(piece.rank === 2);
        at++;
        continue;
      }
      const phrase = phraseAt(this.pieces, at);
      const next = at + (phrase?.words.length ?? 1);
      const found = this.take(phrase, at, next);
      if (found !== null) return found;
      this.last = phrase?.words.join(" ") ?? piece.word;
      at = next;
    }
    return null;
  }

  private separate(isEnd: boolean): void {
    // "Nâng cấp, mở rộng phần mềm": verbs that share an object stay open over a comma.
    if (isEnd || !this.onlyVerbs) this.open = [];
    if (isEnd || !this.suppressed) this.blocked = false;
    if (isEnd) this.suppressed = false;
    this.fresh = true;
    this.onlyVerbs = true;
  }

  private take(phrase: CostPhrase | null, at: number, next: number): string | null {
    const kinds = phrase?.kinds;
    if (!kinds || kinds.has("neutral")) {
      if (this.pieces[at]!.word === "và" && this.beginsVerb(next)) this.fresh = true;
      else this.plainWord();
      return null;
    }
    // "Chủ trì, phối hợp với ..." is leading all the same.
    if (kinds.has("free") && !(phrase.words[0] === "phối" && this.last === "chủ trì")) {
      this.blocked = true;
      this.plainWord();
      return null;
    }
    const isVerb = [...kinds].some((kind) => VERBS.has(kind));
    if (this.blocked) {
      if (kinds.has("buy") || isVerb || [...kinds].some((kind) => OBJECTS.has(kind))) this.suppressed = true;
      return null;
    }
    const found = this.paid(kinds, at, next);
    if (found !== null) return found;
    for (const kind of kinds) if (VERBS.has(kind)) this.open.push({ kind, start: this.pieces[at]!.start, next });
    if (!kinds.has("soft")) this.fresh = false;
    if (!isVerb) this.onlyVerbs = false;
    return null;
  }

  private plainWord(): void {
    this.fresh = false;
    this.onlyVerbs = false;
  }

  private paid(kinds: ReadonlySet<CostWordKind>, at: number, next: number): string | null {
    const start = this.pieces[at]!.start;
    const end = this.pieces[next - 1]!.end;
    // "Quản lý, mua sắm, sử dụng tài sản công": without a thing of its own it is a word of a list.
    if (kinds.has("buy") && this.pieces[next]?.rank === 0) return this.text.slice(start, this.endOfObject(next));
    for (const verb of this.open) {
      const fits = PAID.some(
        (each) => each.verb === verb.kind && kinds.has(each.object) && at - verb.next <= each.within,
      );
      if (fits) return this.text.slice(verb.start, end);
    }
    if (this.fresh && (kinds.has("head") || (kinds.has("survey") && this.asksPeople)))
      return this.text.slice(start, end);
    return null;
  }

  /** The thing behind a buying verb, or two syllables: most Vietnamese words have two. */
  private endOfObject(next: number): number {
    const known = phraseAt(this.pieces, next);
    const length = known && [...known.kinds].some((kind) => OBJECTS.has(kind)) ? known.words.length : 2;
    let end = this.pieces[next - 1]!.end;
    for (const piece of this.pieces.slice(next, next + length)) {
      if (piece.rank > 0) break;
      end = piece.end;
    }
    return end;
  }

  private beginsVerb(at: number): boolean {
    const kinds = phraseAt(this.pieces, at)?.kinds;
    if (!kinds) return false;
    const begins = kinds.has("buy") || kinds.has("free") || [...kinds].some((kind) => VERBS.has(kind));
    // "lập kế hoạch và tổ chức hội nghị": a verb that costs begins anew.
    if (begins && !kinds.has("free") && !this.suppressed) this.blocked = false;
    return begins;
  }
}

function phraseAt(pieces: readonly Piece[], at: number): CostPhrase | null {
  const first = pieces[at];
  if (!first) return null;
  const phrases = COST_PHRASES.get(first.word) ?? [];
  return phrases.find(({ words }) => words.every((word, i) => pieces[at + i]?.word === word)) ?? null;
}
