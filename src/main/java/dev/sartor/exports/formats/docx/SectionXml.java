package dev.sartor.exports.formats.docx;

import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.typeset.Paper;

/** The page: paper, margins, where the headers are (ECMA-376-1:2016, 17.6). */
final class SectionXml {
    /** The least a printer needs, in points. */
    private static final double LEAST_MARGIN = 18;

    private SectionXml() {}

    /**
     * The bottom margin gives a line's height, for other programs break lines and round heights a little differently.
     *
     * @param lift how far a rule reaches over the top of the text, in points
     */
    static String of(Template template, Paper paper, double lift) {
        var sheet = template.sheet();
        var look = template.look(Part.RUNNING);
        double air = template.look(Part.TEXT).leading();
        double header = template.running().top() - look.leading() / 2 - look.size() * 0.34;
        return ("<w:sectPr><w:headerReference w:type=\"first\" r:id=\"header1\"/>"
                        + "<w:headerReference w:type=\"default\" r:id=\"header2\"/>"
                        + "<w:pgSz w:w=\"%s\" w:h=\"%s\"/><w:pgMar w:top=\"%s\" w:right=\"%s\" w:bottom=\"%s\" w:left=\"%s\""
                        + " w:header=\"%s\" w:footer=\"0\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>")
                .formatted(
                        Stand.twips(paper.width()),
                        Stand.twips(paper.height()),
                        Stand.twips(Math.max(LEAST_MARGIN, sheet.top() - lift)),
                        Stand.twips(sheet.right()),
                        Stand.twips(Math.max(LEAST_MARGIN, sheet.bottom() - air)),
                        Stand.twips(sheet.left()),
                        Stand.twips(Math.max(0, header)));
    }
}
