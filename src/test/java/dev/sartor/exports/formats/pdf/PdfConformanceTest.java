package dev.sartor.exports.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.exports.Exports;
import dev.sartor.rendering.Drafts;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.Wishes;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfConformanceTest {
    static Stream<Template> templates() {
        return Templates.all().stream().map(Templates::find);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aCvConformsToPdfUa1AndPdfA3a(Template template) throws Exception {
        var wishes = new Wishes(0, "{\"basics\":{\"name\":\"Marisol Okonjo\"}}");
        conforms(Typesetter.set(Drafts.cv("marisol"), template, Paper.A4, wishes));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aLetterConformsToPdfUa1AndPdfA3a(Template template) throws Exception {
        conforms(Typesetter.set(Drafts.letter("marisol-letter"), template, Paper.LETTER));
    }

    @Test
    void aTrueSecondColumnConformsToo() throws Exception {
        var brought = Templates.read(Path.of("src/test/resources/templates-brought/two-columns.yaml"));
        conforms(Typesetter.set(Drafts.cv("marisol"), brought, Paper.A4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"salma", "noa", "mei", "haruka", "jiwoo", "olena"})
    void aCvOfAnyScriptConformsToPdfUa1AndPdfA3a(String person) throws Exception {
        conforms(Typesetter.set(Drafts.cv(person), Templates.find("classic"), Paper.A4));
        conforms(Typesetter.set(Drafts.cv(person), Templates.find("sidebar"), Paper.A4));
    }

    @Test
    void aPlantedFlawIsSeen() throws Exception {
        var pdf = pdf(Typesetter.set(Drafts.cv("marisol"), Templates.find("classic"), Paper.A4));
        var text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        var flawed = text.replace("<pdfaid:part>3</pdfaid:part>", "<pdfaid:part>9</pdfaid:part>")
                .replace("<pdfuaid:part>1</pdfuaid:part>", "<pdfuaid:part>9</pdfuaid:part>")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        var archive = Verdicts.broken(flawed, PDFAFlavour.PDFA_3_A);
        var access = Verdicts.broken(flawed, PDFAFlavour.PDFUA_1);
        assertThat(archive).isNotEmpty();
        assertThat(access).isNotEmpty();
        assertThat(Verdicts.broken(flawed, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A))
                .as("both in one parse")
                .containsAll(archive)
                .containsAll(access);
    }

    private static void conforms(Typeset typeset) throws Exception {
        var pdf = pdf(typeset);
        assertThat(Verdicts.broken(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
        assertThat(Verdicts.broken(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
    }

    static byte[] pdf(Typeset typeset) throws Exception {
        var out = new ByteArrayOutputStream();
        Exports.find("pdf").write(typeset, out);
        return out.toByteArray();
    }
}
