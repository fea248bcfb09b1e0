/** First version: starts like the name of an office. */
export function looksLikeUnit(text: string): boolean {
  return text.length < 300 && /^[-+\s]*(các\s+)?(sở|phòng|ban|văn phòng|ubnd|chi cục|trung tâm|bệnh viện|thanh tra|đơn vị|ttyt)(\s|,|;|$)/iu.test(text.normalize("NFC").trim());
}
