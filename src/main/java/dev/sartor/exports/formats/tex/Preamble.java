package dev.sartor.exports.formats.tex;

import dev.sartor.rendering.fonts.Feature;
import dev.sartor.rendering.fonts.FontFile;
import dev.sartor.rendering.template.Ink;
import dev.sartor.rendering.template.Look;
import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Template.Align;
import dev.sartor.rendering.template.Template.Rule;
import dev.sartor.rendering.typeset.Typeset;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A template as a LaTeX preamble: paper, margins, fonts by name, colours, and a macro for each thing that a body has. */
final class Preamble {
    private final Typeset typeset;
    private final Template template;
    private final StringBuilder out = new StringBuilder(6000);

    private Preamble(Typeset typeset) {
        this.typeset = typeset;
        this.template = typeset.setting();
    }

    static String of(Typeset typeset) {
        var preamble = new Preamble(typeset);
        preamble.page();
        preamble.looks();
        preamble.blocks();
        preamble.letter();
        return preamble.out.toString();
    }

    private void page() {
        var sheet = template.sheet();
        out.append("% Compile with xelatex or lualatex.\n\\documentclass{article}\n")
                // else the PDF has gaps instead of spaces, and half of all readers run the words together
                .append("\\ifdefined\\XeTeXinterwordspaceshaping\\XeTeXinterwordspaceshaping=2 \\fi\n")
                .append(
                        "\\usepackage[paperwidth=%s,paperheight=%s,top=%s,bottom=%s,left=%s,right=%s,headheight=%s,headsep=%s]{geometry}\n"
                                .formatted(
                                        pt(typeset.paper().width()),
                                        pt(typeset.paper().height()),
                                        pt(sheet.top()),
                                        pt(sheet.bottom()),
                                        pt(sheet.left()),
                                        pt(sheet.right()),
                                        pt(10),
                                        pt(Math.max(
                                                2,
                                                sheet.top() - template.running().top()))))
                .append("\\usepackage{fontspec,xcolor,enumitem,fancyhdr,lastpage}\n\\usepackage[hidelinks]{hyperref}\n")
                .append("\\hypersetup{pdftitle={")
                .append(TexText.of(typeset.title()))
                .append(
                        "}}\n\\setlength\\parindent{0pt}\\setlength\\parskip{0pt}\\setlength\\topskip{0pt}\\raggedbottom\n")
                .append("\\emergencystretch=2em\\hyphenpenalty=2000\\widowpenalty=10000\\clubpenalty=10000\n");
        for (var ink : Ink.values())
            out.append("\\definecolor{%s}{HTML}{%06X}\n".formatted(lower(ink), template.colour(ink)));
    }

    private void looks() {
        out.append(
                        "\\newfontfamily\\plainface{lmroman10-regular.otf}[Ligatures={TeXOff,NoCommon},BoldFont=lmroman10-bold.otf,")
                .append(
                        "ItalicFont=lmroman10-italic.otf,SmallCapsFont=lmromancaps10-regular.otf]\n\\newcommand\\face[3]{\\IfFontExistsTF{#2}{\\newfontfamily#1{#2}[Ligatures={TeXOff,NoCommon}]}")
                .append("{\\newcommand#1{\\plainface#3}}}\n");
        for (var part : Part.values()) look(part, template.look(part));
        out.append("\\newcommand\\asText{\\leavevmode\\lookText}\\AtBeginDocument{\\lookText}\n");
        for (var part :
                new Part[] {Part.TITLE, Part.ORGANISATION, Part.PLACE, Part.DATES, Part.LABEL, Part.DETAIL, Part.TEXT})
            out.append("\\newcommand\\%s[1]{{\\look%s #1}}\n".formatted(name(part), name(part)));
    }

    private void look(Part part, Look look) {
        var font = look.face().file();
        var instead = switch (font.style()) {
            case "semibold", "bold" -> "\\bfseries";
            case "italic" -> "\\itshape";
            default -> "";
        };
        boolean capitals = look.face().features().contains(Feature.SMALL_CAPS);
        var face = "\\face\\font%s{%%s}{%s}".formatted(name(part), instead);
        // by a font of their own they read back as the letters that they are, by the feature as capitals
        if (capitals)
            out.append("\\IfFontExistsTF{%s}{%s}{%s}\n"
                    .formatted(
                            font.smallCapitalsName(),
                            face.formatted(font.smallCapitalsName()),
                            face.formatted(font.name())));
        else out.append(face.formatted(font.name())).append('\n');
        out.append("\\newcommand\\look%s{\\fontsize{%s}{%s}\\font%s%s\\color{%s}}\n"
                .formatted(
                        name(part),
                        pt(look.size()),
                        pt(look.leading()),
                        name(part),
                        capitals ? feature(font) : "",
                        ink(look)));
    }

    /** Small capitals as a feature, where there is no font of them. */
    private static String feature(FontFile font) {
        return "\\IfFontExistsTF{%s}{}{\\IfFontExistsTF{%s}{\\addfontfeatures{Letters=SmallCaps}}{\\scshape}}"
                .formatted(font.smallCapitalsName(), font.name());
    }

    private void blocks() {
        var head = template.head();
        var centre = head.align() == Align.CENTRE ? "\\centering " : "";
        out.append("\\newcommand\\cvname[1]{{%s\\leavevmode\\lookName #1\\par}}\n".formatted(centre))
                .append("\\newcommand\\cvheadline[1]{{%s\\leavevmode\\lookHeadline #1\\par}}\n".formatted(centre))
                .append(
                        "\\newcommand\\contact[1]{\\mbox{#1}}\\newcommand\\contactgap{\\hskip.5em plus .2em\\relax%s\\hskip.5em plus .2em\\relax}\n"
                                .formatted(TexText.of(head.separator())))
                .append(
                        "\\newcommand\\cvcontacts[1]{\\vskip3pt{%s\\raggedright\\leavevmode\\lookContact #1\\par}\\vskip%s}\n"
                                .formatted(centre, pt(head.after())))
                .append("\\newcommand\\cvrule{{\\color{line}\\hrule height %s}}\n"
                        .formatted(pt(template.heading().weight())));
        heading();
        out.append(
                        "\\newcommand\\apart[1]{\\par\\ifheaded\\else\\vskip#1\\relax\\fi\\global\\headedfalse}\n\\newcommand\\entry{\\apart{%s}}\\newcommand\\note{\\apart{%s}}\n"
                                .formatted(
                                        pt(template.entry().before()),
                                        pt(template.note().before())))
                .append(
                        "\\newcommand\\row[2]{{\\asText\\raggedright\\parfillskip=0pt #1\\hfill\\penalty50\\hskip1em\\hbox{}\\nobreak\\hfill\\mbox{#2}\\par}\\nopagebreak}\n")
                .append("\\newcommand\\cvsummary[1]{{\\asText\\raggedright #1\\par}\\nopagebreak}\n")
                .append("\\newcommand\\cvprose[1]{\\apart{4bp}{\\asText\\raggedright #1\\par}}\n");
        var bullet = template.bullet();
        out.append(
                        "\\newlist{bullets}{itemize}{1}\n\\setlist[bullets]{label={\\color{%s}%s},leftmargin=%s,labelsep=*,align=left,"
                                .formatted(lower(bullet.colour()), TexText.of(bullet.marker()), pt(bullet.indent())))
                .append("nosep,itemsep=%s,topsep=%s,before=\\lookText\\raggedright}\n"
                        .formatted(pt(bullet.before()), pt(bullet.before())))
                .append("\\fancyhf{}\\renewcommand\\headrulewidth{0pt}\\fancyhead[L]{\\lookRunning ")
                .append(TexText.of(typeset.draft().head().name().text()))
                .append(
                        "}\\fancyhead[R]{\\lookRunning\\thepage\\ / \\pageref{LastPage}}\\pagestyle{fancy}\\AtBeginDocument{\\thispagestyle{empty}}\n");
    }

    private void heading() {
        var tokens = template.heading();
        var centre = tokens.align() == Align.CENTRE ? "\\centering " : "";
        boolean above = tokens.rule() == Rule.ABOVE;
        boolean below = tokens.rule() == Rule.BELOW || tokens.rule() == Rule.BESIDE;
        out.append(
                "\\newif\\ifheaded\n\\newcommand\\heading[1]{\\par\\vskip%s\\relax%s\\nopagebreak{%s\\leavevmode\\lookHeading #1\\par}\\nopagebreak%s\\nopagebreak\\vskip%s\\nopagebreak\\global\\headedtrue}\n"
                        .formatted(
                                pt(tokens.before()),
                                above ? "\\cvrule\\vskip2pt" : "",
                                centre,
                                below ? "\\vskip1pt\\cvrule" : "",
                                pt(tokens.after())));
    }

    private void letter() {
        var tokens = template.letter();
        double rest = typeset.paper().width()
                - template.sheet().left()
                - template.sheet().right()
                - tokens.measure();
        var edge = pt(Math.max(0, rest));
        var measure = "\\rightskip=%s plus 2em".formatted(edge);
        var right = "\\raggedleft\\rightskip=" + edge;
        out.append("\\newcommand\\opening{\\vskip%s}\n".formatted(pt(tokens.before())))
                .append("\\newcommand\\cvaddress[1]{{\\asText #1\\par}}\n")
                .append("\\newcommand\\cvdate[1]{{\\asText%s #1\\par}\\vskip%s}\n"
                        .formatted(tokens.date() == Align.RIGHT ? right : "", pt(tokens.before() * 0.6)))
                .append("\\newcommand\\cvsubject[1]{\\vskip%s{\\leavevmode\\lookLabel #1\\par}}\n"
                        .formatted(pt(tokens.before() * 0.5)))
                .append("\\newcommand\\cvsalutation[1]{\\vskip%s{\\asText #1\\par}}\n"
                        .formatted(pt(tokens.before() * 0.5)))
                .append("\\newcommand\\cvletterpar[1]{\\vskip%s{\\asText%s #1\\par}}\n"
                        .formatted(pt(tokens.paragraph()), measure))
                .append("\\newcommand\\cvclosing[1]{\\vskip%s{\\asText #1\\par}\\nopagebreak}\n"
                        .formatted(pt(tokens.paragraph() * 1.4)))
                .append("\\newcommand\\cvsignature[1]{\\nopagebreak\\vskip%s{\\asText #1\\par}}\n"
                        .formatted(pt(tokens.signature())));
    }

    private String ink(Look look) {
        for (var ink : Ink.values()) if (template.colour(ink) == look.colour()) return lower(ink);
        return "ink";
    }

    private static String name(Part part) {
        return part.name().charAt(0) + part.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String lower(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT);
    }

    /** PostScript's points, of which an inch has 72, are TeX's big points. */
    private static String pt(double points) {
        return BigDecimal.valueOf(points)
                        .setScale(2, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString() + "bp";
    }
}
