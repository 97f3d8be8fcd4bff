/** A4 in 宋体, black on white. On a screen the sheet stands in the middle of the window. */
export const PAPER_STYLE = `
@page { size: A4; margin: 18mm 15mm 20mm; @bottom-right { content: "第 " counter(page) " 页，共 " counter(pages) " 页"; font: 9pt SimSun, serif; } }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #000; font: 10.5pt/1.6 SimSun, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
main { max-width: 180mm; margin: 0 auto; }
h1 { margin: 0; font-size: 18pt; text-align: center; }
h2 { margin: 6mm 0 2mm; font-size: 12pt; break-after: avoid; }
p { margin: 2mm 0; }
.name { text-align: center; }
table { width: calc(100% - 1pt); border-collapse: collapse; font-size: 9pt; line-height: 1.45; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { border: 0.5pt solid #000; padding: 1mm 1.5mm; text-align: left; vertical-align: top; font-weight: 400; }
thead { display: table-header-group; }
thead th { font-weight: 600; border-bottom-width: 1pt; }
tr, .keep { break-inside: avoid; }
.num { text-align: right; white-space: nowrap; }
.total th, .total td { font-weight: 600; }
.no { width: 12mm; } .item { width: 34mm; } .rule { width: 42mm; } .opinion { width: 40mm; } .cause { width: 40mm; }
.address { font-size: 8pt; word-break: break-all; }
.small { font-size: 9pt; }
.sign { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; margin-top: 8mm; }
.sign div { border-bottom: 0.5pt solid #000; padding-bottom: 1mm; }
@media screen { main { padding: 18mm 0; } }
`;
