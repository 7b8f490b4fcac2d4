/** Writes one résumé as a page for each peer: node make.mjs <resume.json> <folder of fonts> <out>. Same words, same font. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [resumeFile, fontFolder, out] = process.argv.slice(2);
const resume = JSON.parse(readFileSync(resumeFile, "utf8"));
const FACES = [["400Regular", "SourceSerif4_400Regular.ttf"], ["600SemiBold", "SourceSerif4_600SemiBold.ttf"]];
const faces = FACES.map(([folder, file]) => resolve(fontFolder, folder, file));
if (!faces.every(existsSync)) throw new Error(`no Source Serif 4 in ${fontFolder}; build Sartor first`);

mkdirSync(out, { recursive: true });
const content = blocks(resume);
writeFileSync(join(out, "cv.html"), html(content));
writeFileSync(join(out, "cv.typ"), typst(content));
writeFileSync(join(out, "cv.tex"), tex(content));
writeFileSync(join(out, "cv.json"), JSON.stringify(content));
console.log(`${words(content)} words`);

/** The résumé as a flat list: name, line, heading, entry {left, right}, bullet, text. */
function blocks({ basics, ...rest }) {
  const list = [{ name: basics.name }, { line: [basics.label, basics.email, basics.phone, basics.location?.city].filter(Boolean).join(" · ") }];
  const section = (title, items) => items?.length && list.push({ heading: title }, ...items.flat());
  const dates = (it) => [it.startDate, it.endDate ?? (it.startDate && "present")].filter(Boolean).join(" – ");
  const job = (who) => (it) => [
    { left: [it.position, it[who]].filter(Boolean).join(", "), right: dates(it) },
    ...[it.summary ?? it.description].filter(Boolean).map((text) => ({ text })),
    ...(it.highlights ?? []).map((bullet) => ({ bullet })),
  ];
  section("Summary", basics.summary && [{ text: basics.summary }]);
  section("Experience", rest.work?.map(job("name")));
  section("Volunteering", rest.volunteer?.map(job("organization")));
  section("Projects", rest.projects?.map(job("name")));
  section("Education", rest.education?.map((it) => [{ left: [it.studyType, it.area, it.institution].filter(Boolean).join(", "), right: dates(it) }]));
  section("Certificates", rest.certificates?.map((it) => [{ left: [it.name, it.issuer].filter(Boolean).join(", "), right: it.date ?? "" }]));
  section("Awards", rest.awards?.map((it) => [{ left: [it.title, it.awarder].filter(Boolean).join(", "), right: it.date ?? "" }]));
  section("Skills", rest.skills?.map((it) => [{ text: `${it.name}: ${(it.keywords ?? []).join(", ")}` }]));
  section("Languages", rest.languages && [{ text: rest.languages.map((it) => `${it.language} (${it.fluency})`).join(", ") }]);
  section("Interests", rest.interests && [{ text: rest.interests.map((it) => it.name).join(", ") }]);
  section("References", rest.references?.map((it) => [{ text: `${it.name}: ${it.reference}` }]));
  return list;
}

function words(list) {
  return list.flatMap((block) => Object.values(block)).join(" ").split(/\s+/).length;
}

function html(list) {
  const safe = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const face = (file, weight) => `@font-face { font-family: Serif4; font-weight: ${weight}; src: url("${pathToFileURL(file)}"); }`;
  const one = (block) =>
    block.name ? `<h1>${safe(block.name)}</h1>`
    : block.heading ? `<h2>${safe(block.heading)}</h2>`
    : block.line ? `<p>${safe(block.line)}</p>`
    : block.left ? `<div class="entry"><b>${safe(block.left)}</b><span>${safe(block.right)}</span></div>`
    : block.bullet ? `<li>${safe(block.bullet)}</li>`
    : `<p>${safe(block.text)}</p>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CV</title><style>
${face(faces[0], 400)} ${face(faces[1], 600)}
@page { size: A4; margin: 20mm 25mm }
body { font: 10.1pt/13.6pt Serif4; margin: 0; hyphens: auto; font-kerning: normal }
h1 { font-size: 25pt; line-height: 29pt; font-weight: 600; margin: 0 } h2 { font-size: 11.5pt; border-bottom: .5pt solid; margin: 12pt 0 4pt; break-after: avoid }
p, li { margin: 0 0 2pt; orphans: 2; widows: 2 } li { margin-left: 11pt } b { font-weight: 600 }
.entry { display: flex; justify-content: space-between; margin-top: 6pt; break-after: avoid }
</style></head><body>${list.map(one).join("\n")}</body></html>
`;
}

function typst(list) {
  const safe = (text) => text.replace(/[\\#$*_`<>@~=\-+/"'[\]]/g, "\\$&");
  const one = (block) =>
    block.name ? `= ${safe(block.name)}`
    : block.heading ? `== ${safe(block.heading)}`
    : block.line ? `${safe(block.line)}\n`
    : block.left ? `#block(above: 9pt, below: 5pt, sticky: true)[#strong[${safe(block.left)}] #h(1fr) ${safe(block.right)}]`
    : block.bullet ? `- ${safe(block.bullet)}`
    : `${safe(block.text)}\n`;
  return `#set document(title: "CV")
#set page(paper: "a4", margin: (x: 25mm, y: 20mm))
#set text(font: "Source Serif 4", size: 10.1pt, lang: "en", hyphenate: true)
#set par(leading: 4.2pt, spacing: 6pt)
#show strong: set text(weight: 600)
${list.map(one).join("\n")}
`;
}

function tex(list) {
  const safe = (text) => text.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, "\\$&").replaceAll("~", "\\textasciitilde{}").replaceAll("^", "\\textasciicircum{}");
  const one = (block) =>
    block.name ? `{\\fontsize{25}{29}\\selectfont\\bfseries ${safe(block.name)}\\par}`
    : block.heading ? `\\section*{${safe(block.heading)}}`
    : block.line ? `${safe(block.line)}\\par`
    : block.left ? `\\medskip\\noindent\\textbf{${safe(block.left)}}\\hfill ${safe(block.right)}\\par\\nopagebreak`
    : block.bullet ? `\\hangindent=11pt\\noindent\\textbullet\\enspace ${safe(block.bullet)}\\par`
    : `${safe(block.text)}\\par`;
  const [regular, bold] = faces.map((file) => file.split("/").at(-1));
  return `\\documentclass[a4paper]{article}
\\usepackage[margin=25mm,top=20mm,bottom=20mm]{geometry}
\\usepackage{fontspec}
\\setmainfont{${regular}}[Path=${resolve(fontFolder)}/400Regular/, BoldFont=${bold}, BoldFeatures={Path=${resolve(fontFolder)}/600SemiBold/}]
\\setlength{\\parindent}{0pt}\\pagestyle{empty}\\widowpenalty=10000\\clubpenalty=10000
\\begin{document}\\fontsize{10.1}{13.6}\\selectfont
${list.map(one).join("\n")}
\\end{document}
`;
}
