/** A detail that points at one living person (Nghị định 13/2023/NĐ-CP, điều 2). */
export interface PersonalDetail {
  readonly kind: "phone" | "email" | "identity" | "birth";
  /** The detail with its middle covered: a report must not spread what it warns about. */
  readonly masked: string;
}

/** Mobile numbers (03, 05, 07, 08, 09 and eight more, or +84): a lookalike inside a longer number or a document number is none. */
const MOBILE = /(?<![\d/.,-])(?:(?:\+84|0084)[ .-]?|0)[35789](?:[ .-]?\d){8}(?![\d/]|[.,-]\d)/g;
/** A fixed line is an office's; it counts only where the text calls it somebody's telephone. */
const LANDLINE = /(?:đt|đtdđ|sđt|điện thoại|liên hệ|tel)[ .:]{0,3}\(?02(?:[ .)-]{0,2}\d){9}(?!\d)/giu;
const HOTLINE = /(?:đường dây nóng|hotline|tổng đài|phản ánh kiến nghị)[^\n]{0,40}$/iu;
const EMAIL = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/g;
/** Mailboxes of an office, by the first part of the address. */
const OFFICE_MAILBOX =
  /^(?:so|ubnd|hdnd|vp|vanphong|phong|ban|tt|trungtam|chicuc|thanhtra|cchc|ksthc|tthc|kstthc|hanhchinh|hcc|motcua|vanthu|congthongtin|banbientap|bbt|info|contact|support|hotro|s[a-z]{1,5}$|p[a-z]{1,4}$)/i;
const OFFICE_DOMAIN = /(?:\.gov\.vn|\.dcs\.vn|\.edu\.vn)$/i;
/** Twelve digits of a citizen's number begin with the code of a province (001-096: Thông tư 59/2021/TT-BCA, điều 4). */
const CITIZEN = /(?<![\d./-])0(?:0[1-9]|[1-8]\d|9[0-6])\d{9}(?![\d/-]|[.,]\d)/g;
const LABELLED_IDENTITY =
  /(?:cccd|cmnd|cmtnd|căn cước(?: công dân)?|chứng minh nhân dân|số định danh(?: cá nhân)?|hộ chiếu)(?:\s*số)?\s*[:.]?\s*([A-Z]?\d{7,12})(?!\d)/giu;
const BIRTH =
  /(?:sinh ngày|ngày sinh|sinh năm|năm sinh|ngày, tháng, năm sinh)\s*[:.]?\s*(\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|(?:19|20)\d\d)(?!\d)/giu;

/** The personal details a text states. Document numbers, sums, hotlines and mailboxes of offices are none. */
export function personalDetails(text: string): PersonalDetail[] {
  if (!/[\d@]/.test(text)) return [];
  const plain = text.normalize("NFC");
  const found: PersonalDetail[] = [];
  for (const match of plain.matchAll(MOBILE))
    if (!isHotline(plain, match.index)) found.push({ kind: "phone", masked: masked(match[0]) });
  for (const match of plain.matchAll(LANDLINE))
    if (!isHotline(plain, match.index)) found.push({ kind: "phone", masked: masked(match[0]) });
  for (const match of plain.matchAll(EMAIL))
    if (!isOfficeMailbox(match[0])) found.push({ kind: "email", masked: maskedEmail(match[0]) });
  const numbers = new Set<string>();
  for (const match of plain.matchAll(LABELLED_IDENTITY)) numbers.add(match[1]!);
  for (const match of plain.matchAll(CITIZEN)) numbers.add(match[0]);
  for (const number of numbers) found.push({ kind: "identity", masked: masked(number) });
  for (const match of plain.matchAll(BIRTH))
    found.push({ kind: "birth", masked: match[0].replace(match[1]!, masked(match[1]!)) });
  return found;
}

function isHotline(text: string, index: number): boolean {
  return HOTLINE.test(text.slice(Math.max(0, index - 80), index));
}

function isOfficeMailbox(address: string): boolean {
  const at = address.indexOf("@");
  return OFFICE_DOMAIN.test(address) && OFFICE_MAILBOX.test(address.slice(0, at));
}

/** "0912 345 678" as "09** *** *78". */
function masked(text: string): string {
  const digits = text.replace(/\D/g, "").length;
  let seen = 0;
  return text.replace(/\d/g, (digit) => (++seen <= 2 || (digits > 6 && seen > digits - 2) ? digit : "*"));
}

function maskedEmail(address: string): string {
  const at = address.indexOf("@");
  return `${address.slice(0, 2)}***${address.slice(at)}`;
}
