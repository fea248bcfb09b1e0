/**
 * The look of the phiếu góp ý: an A4 letter on screen and on paper (margins of the official form, 20/15/20/30 mm), dark where the
 * reader's system is dark, cards instead of a table on a narrow screen. Levels are told by word and mark as well as by colour.
 */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--desk:#e9ebee;--ink:#1b1f24;--soft:#57606a;--line:#c4cad1;--band:#f3f5f7;--error:#b42318;--warning:#8a5300;--review:#1f5f9e;--waived:#2f6b3a}
@media (prefers-color-scheme:dark){:root{--paper:#1c2026;--desk:#101316;--ink:#e6e9ed;--soft:#a3adb8;--line:#434b55;--band:#262b32;--error:#ff9b8f;--warning:#f2be6b;--review:#8cc4ff;--waived:#8fd19e}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;padding:24px 16px;background:var(--desk);color:var(--ink);font:16px/1.5 "Times New Roman",Tinos,"Liberation Serif",serif;overflow-wrap:anywhere}
article{max-width:860px;margin:0 auto 24px;padding:44px 52px 56px;background:var(--paper);border:1px solid var(--line);border-radius:3px}
.letterhead{display:grid;grid-template-columns:2fr 3fr;gap:8px 24px;text-align:center;margin-bottom:28px}
.letterhead p{margin:0}
.letterhead .strong{font-weight:700}
.letterhead .blank{color:var(--soft)}
.motto .line{display:inline-block;font-weight:700;padding-bottom:3px;border-bottom:1px solid var(--ink)}
h1{margin:0;text-align:center;font-size:1.5em;letter-spacing:.04em}
.subject{margin:4px auto 0;max-width:36em;text-align:center;font-weight:700}
.reference{margin:2px 0 0;text-align:center;font-style:italic}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;margin:24px 0 0}
.facts dt{color:var(--soft)}
.facts dd{margin:0}
.counts{display:grid;grid-template-columns:repeat(4,1fr);margin:18px 0 0;padding:0;list-style:none;border:1px solid var(--line);border-radius:3px}
.counts li{padding:8px 12px 10px;text-align:center;border-left:1px solid var(--line)}
.counts li:first-child{border-left:0}
.counts b{display:block;font-size:1.6em;line-height:1.2;font-variant-numeric:lining-nums tabular-nums}
.error b,.error h2{color:var(--error)}.warning b,.warning h2{color:var(--warning)}.review b,.review h2{color:var(--review)}.waived b,.waived h2{color:var(--waived)}
.counts .none b{color:var(--soft);font-weight:400}
.clean{margin:20px 0 0;padding:10px 14px;border:1px solid var(--line);border-left:4px solid var(--waived)}
.ended{margin:12px 0 0;color:var(--soft);font-style:italic}
section{margin-top:28px}
h2{margin:0 0 8px;font-size:1.12em;break-after:avoid}
h2 .mark{display:inline-block;width:1.3em;font-style:normal}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{padding:6px 9px;border:1px solid var(--line);text-align:left;vertical-align:top}
thead th{text-align:center;background:var(--band)}
.c1{width:21%}.c3{width:33%}
tbody th{font-weight:400;background:var(--band);break-after:avoid}
tbody th strong{font-weight:700}
.why{display:block;color:var(--soft);font-style:italic;font-size:.92em}
td.at{font-variant-numeric:lining-nums tabular-nums;overflow-wrap:normal;word-break:normal}
.column{display:block;color:var(--soft);font-size:.88em}
.fix{display:block;color:var(--waived);font-size:.92em}
.more{color:var(--soft);font-style:italic}
footer{display:grid;grid-template-columns:1fr 1fr;margin-top:36px;text-align:center;break-inside:avoid}
footer p{grid-column:2;margin:0}
footer .strong{font-weight:700}
footer .quiet{font-style:italic}
footer .room{height:72px}
@media (max-width:640px){
body{padding:0;font-size:15px}
article{margin:0;padding:24px 16px 32px;border:0;border-radius:0;border-bottom:8px solid var(--desk)}
.letterhead{grid-template-columns:1fr}
.facts{grid-template-columns:1fr;gap:0}
.facts dd{margin-bottom:6px}
.counts{grid-template-columns:1fr 1fr}
.counts li:nth-child(odd){border-left:0}
.counts li:nth-child(n+3){border-top:1px solid var(--line)}
table,tbody,tr,td,tbody th{display:block;width:auto}
colgroup{display:none}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table{border-top:1px solid var(--line)}
tr{border:1px solid var(--line);border-top:0}
th,td{border:0}
td{padding:2px 10px}
tr td:first-child{padding-top:8px;font-weight:700}
.column{display:inline;margin-left:8px;font-weight:400}
tr td:last-child{padding-bottom:10px}
td.todo::before{content:"→ ";color:var(--soft)}
.waived td.todo::before{content:attr(data-label) ": "}
td.todo.empty{display:none}
footer{grid-template-columns:1fr}
footer p{grid-column:1}
}
@page{size:A4 portrait;margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);font:13pt "Times New Roman","Liberation Serif",serif}}
@page:first{@top-center{content:""}}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#333;--line:#777;--band:#f0f0f0;--error:#000;--warning:#000;--review:#000;--waived:#000}
body{padding:0;background:none;font-size:12pt;line-height:1.3}
th,td{padding:3pt 6pt}
article{max-width:none;margin:0;padding:0;border:0;border-radius:0;break-after:page}
article:last-child{break-after:auto}
section{margin-top:16pt}
thead{display:table-header-group}
tr{break-inside:avoid}
.room{height:60pt}
}
`;

/** SHA-256 of the style above in base64: the page's own policy admits this style and nothing else. A test recomputes it. */
export const REPORT_STYLE_HASH = "68TpL0AmlCnTJd+AuoM/c7+KQnPh+r5Qbt/UJrKyywo=";
