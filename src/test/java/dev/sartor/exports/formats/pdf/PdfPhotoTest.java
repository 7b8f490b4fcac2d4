package dev.sartor.exports.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.exports.Exports;
import dev.sartor.kernel.BadInput;
import dev.sartor.rendering.Drafts;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.photos.Photo;
import dev.sartor.rendering.photos.Photos;
import dev.sartor.rendering.photos.Portraits;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A photo on the first page, in every template that has a place for one. */
class PdfPhotoTest {
    private static final Photo PHOTO = Photos.read(Portraits.jpeg(350, 450), "me.jpg");

    static Stream<Template> withPlace() {
        return Templates.all().stream()
                .map(Templates::find)
                .filter(t -> t.head().photo() > 0);
    }

    private static Typeset set(Template template, String person) {
        return Typesetter.set(Drafts.cv(person), template, Paper.A4);
    }

    private static List<Mark.Picture> pictures(Typeset set) {
        return set.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(Mark.Picture.class::isInstance)
                .map(Mark.Picture.class::cast)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("withPlace")
    void itConformsToPdfUa1AndPdfA3aAndIsToldInWords(Template template) throws Exception {
        var set = set(template.pictured(PHOTO), "marisol");
        var pdf = PdfConformanceTest.pdf(set);
        assertThat(Verdicts.broken(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
        assertThat(Verdicts.broken(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
        assertThat(set.tags()).anyMatch(tag -> "Marisol Okonjo".equals(tag.said()));
    }

    @ParameterizedTest
    @MethodSource("withPlace")
    void nothingStandsOnItAndNothingIsLost(Template template) throws Exception {
        for (var person : List.of("marisol", "salma")) {
            var set = set(template.pictured(PHOTO), person);
            var photo = pictures(set).getFirst();
            assertThat(pictures(set)).hasSize(1);
            assertThat(set.pages().getFirst().marks())
                    .filteredOn(mark -> mark instanceof Mark.Glyphs glyphs && overlap(glyphs, photo))
                    .isEmpty();
            assertThat(words(set)).isEqualTo(words(set(template, person)));
        }
    }

    @Test
    void nobodyIsShownWhoDoesNotAsk() {
        withPlace()
                .forEach(template ->
                        assertThat(pictures(set(template, "marisol"))).isEmpty());
        assertThat(withPlace().map(Template::id)).contains("modern", "euro", "sidebar");
    }

    @Test
    void aTemplateWithoutAPlaceSaysSo() {
        assertThatThrownBy(() -> Templates.find("plain").pictured(PHOTO))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no place for a photo");
    }

    @Test
    void webPagesAndPicturesShowItToo() throws Exception {
        var set = set(Templates.find("modern").pictured(PHOTO), "marisol");
        var html = new ByteArrayOutputStream();
        Exports.find("html").write(set, html);
        assertThat(html.toString(StandardCharsets.UTF_8))
                .contains("img-src data:", "alt=\"Marisol Okonjo\" src=\"data:image/jpeg;base64,");
        var svg = new ByteArrayOutputStream();
        Exports.page("svg").write(set, 0, svg);
        assertThat(svg.toString(StandardCharsets.UTF_8)).contains("aria-label=\"Marisol Okonjo\"", "<image x=");
        var png = new ByteArrayOutputStream();
        Exports.page("png").write(set, 0, png);
        var photo = pictures(set).getFirst();
        var page = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(png.toByteArray()));
        int rgb = page.getRGB((int) (2 * (photo.x() + photo.width() / 2)), (int) (2 * (photo.y() + 10)));
        assertThat((rgb >> 16) & 255).isGreaterThan(200);
        assertThat(rgb & 255).isLessThan(60);
    }

    private static boolean overlap(Mark.Glyphs text, Mark.Picture photo) {
        boolean besides = text.x() > photo.x() + photo.width() || text.x() + text.width() < photo.x();
        boolean apart = text.y() - text.size() * 0.7 > photo.y() + photo.height() || text.y() < photo.y();
        return !besides && !apart;
    }

    private static String words(Typeset set) throws Exception {
        try (var document = Loader.loadPDF(PdfConformanceTest.pdf(set))) {
            // running heads depend on where pages end, and what stands between contacts on where lines do
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("(?m)^.*\\d ?/ ?\\d.*$", "")
                    .replaceAll("[^\\p{L}\\p{N}]+", "");
        }
    }
}
