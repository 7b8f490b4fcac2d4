package dev.sartor.exports.formats.docx;

import com.google.auto.service.AutoService;
import dev.sartor.exports.ExportFormat;
import dev.sartor.exports.formats.docx.flow.Body;
import dev.sartor.exports.formats.docx.packing.Packed;
import dev.sartor.exports.formats.docx.packing.Zip;
import dev.sartor.model.draft.Draft;
import dev.sartor.rendering.blocks.Column;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import java.io.IOException;
import java.io.OutputStream;

/** Office Open XML text (ECMA-376). */
@AutoService(ExportFormat.class)
public final class DocxFormat implements ExportFormat {
    @Override
    public String id() {
        return "docx";
    }

    @Override
    public String name() {
        return "Word";
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public void write(Typeset typeset, OutputStream out) throws IOException {
        var template = typeset.setting();
        var paper = typeset.paper();
        var language = Furniture.language(typeset.language(), paper == Paper.LETTER);
        var body = Body.of(typeset);
        var usual = new Usual(body.nodes());
        var links = new Links();
        var document = new DocumentXml(template, usual, links);
        var name = typeset.draft().head().name().text();
        boolean tinted = typeset.draft() instanceof Draft.Cv
                && (body.narrow() || !template.side().tint())
                && Column.ground(template, paper).isPresent();
        var header = new HeaderXml(template, paper, tinted);
        var fonts = new FontTable(body.nodes(), template);
        double running =
                paper.width() - template.sheet().left() - template.sheet().right();

        var zip = new Zip(out);
        put(zip, "[Content_Types].xml", Furniture.contentTypes());
        put(zip, "_rels/.rels", Furniture.packageRelations());
        put(zip, "docProps/core.xml", Furniture.properties(typeset.title(), name, language));
        put(zip, "word/document.xml", document.of(body.nodes(), SectionXml.of(template, paper, body.lift())));
        put(zip, "word/styles.xml", StylesXml.of(template, usual, document.parts(), language, running));
        put(zip, "word/numbering.xml", NumberingXml.of(template));
        put(zip, "word/settings.xml", Furniture.settings(language));
        put(zip, "word/header1.xml", header.first());
        put(zip, "word/header2.xml", header.others(name));
        put(zip, "word/_rels/document.xml.rels", Furniture.relations(links));
        put(zip, "word/fontTable.xml", fonts.xml());
        put(zip, "word/_rels/fontTable.xml.rels", fonts.relations());
        int n = 1;
        for (var part : fonts.parts()) zip.put("word/fonts/font" + n++ + ".odttf", part.packed());
        zip.finish();
    }

    private static void put(Zip zip, String name, String xml) throws IOException {
        zip.put(name, Packed.of(xml));
    }
}
