/** How the value is meant: exactly, a bound, or a change against an earlier state ("giảm 2,5% so với năm 2022"). */
export type Comparator = Bound | "change";

export type Bound = "=" | ">=" | ">" | "<=" | "<";

export interface Change {
  readonly direction: "increase" | "decrease";
  /** "Giảm tối thiểu 10%" bounds the change from below. */
  readonly bound: Bound;
}

/** One quantitative target (chỉ tiêu định lượng) as a text states it. */
export interface Target {
  /** From the comparator to the unit, as typed: "tối thiểu 90%". */
  readonly text: string;
  /** What is measured, as typed: "Mức độ hài lòng của người dân về giải quyết TTHC"; "" when the text does not say. */
  readonly indicator: string;
  /** The indicator for comparing: folded words in their order, abbreviations made alike, words without content left out. */
  readonly indicatorWords: readonly string[];
  /** What a share is a share of, where the text says so ("trên tổng số hồ sơ"); null otherwise. */
  readonly denominator: string | null;
  readonly comparator: Comparator;
  /** Set when the comparator is "change". */
  readonly change: Change | null;
  readonly value: number;
  /** The upper end of a range ("từ 85% đến 90%"), else null. */
  readonly high: number | null;
  /** "%", "phút", "điểm", "hạng", "đơn vị", "trang/tháng" ... */
  readonly unit: string;
  /** The text calls it a part of the target before it ("trong đó ...", "trong số đó ..."). */
  readonly nested: boolean;
  /** Shares sentence and predicate with the target after it: "95% hồ sơ cấp tỉnh, 85% hồ sơ cấp huyện được xử lý ...". */
  readonly listed: boolean;
  /** Place of `text` in the NFC form of what was parsed. */
  readonly start: number;
  readonly end: number;
}
