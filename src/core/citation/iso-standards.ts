/** Management and quality standards that offices cite; ISO catalogue numbers. */
const KNOWN = new Set(
  "639 3166 8601 9000 9001 9004 10002 13485 14001 14064 15189 15489 17020 17021 17024 17025 17043 17065 18091 19011 20000 21001 22000 22301 22716 26000 27001 27002 27017 27018 27701 28000 30300 30301 31000 37000 37001 37101 37120 37122 37301 39001 41001 42001 45001 50001 55001 56002".split(
    " ",
  ),
);
/** What a slip of one digit or a swap probably meant; the commonest first. */
const LIKELY = ["9001", "14001", "27001", "22000", "45001", "17025", "15189", "9004"];

/** The standard probably meant by a number that is none ("9011": 9001); null for a known number or one near none. */
export function likelyStandard(number: string): string | null {
  if (KNOWN.has(number)) return null;
  return LIKELY.find((known) => isOneSlip(number, known)) ?? null;
}

function isOneSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = Array.from(a).flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [first, second] = differing;
  if (differing.length === 1) return true;
  return differing.length === 2 && second === first! + 1 && a[first!] === b[second] && a[second] === b[first!];
}
