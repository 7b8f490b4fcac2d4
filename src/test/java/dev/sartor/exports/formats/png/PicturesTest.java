package dev.sartor.exports.formats.png;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.exports.Exports;
import dev.sartor.rendering.Drafts;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private final Typeset set = Typesetter.set(Drafts.cv("marisol"), Templates.find("classic"), Paper.A4);

    @Test
    void thePictureIsWhatThePdfPaints() throws Exception {
        var pdf = new ByteArrayOutputStream();
        Exports.find("pdf").write(set, pdf);
        var ours = ImageIO.read(new ByteArrayInputStream(page("png", 0)));
        try (var document = Loader.loadPDF(pdf.toByteArray())) {
            var theirs = new PDFRenderer(document).renderImageWithDPI(0, 144);
            assertThat(difference(ours, theirs))
                    .as("share of grey that differs")
                    .isLessThan(0.006);
            assertThat(difference(ours, new PDFRenderer(document).renderImageWithDPI(1, 144)))
                    .isGreaterThan(0.02);
        }
    }

    @Test
    void theSvgHoldsEveryGlyphAndEveryLink() throws Exception {
        var svg = new String(page("svg", 0), StandardCharsets.UTF_8);
        assertThat(svg)
                .startsWith("<svg ")
                .contains("mailto:marisol@okonjo.example")
                .doesNotContain("NaN");
        assertThat(svg.split("<use ", -1).length).isGreaterThan(1500);
    }

    private byte[] page(String format, int page) throws Exception {
        var out = new ByteArrayOutputStream();
        Exports.page(format).write(set, page, out);
        return out.toByteArray();
    }

    private static double difference(BufferedImage one, BufferedImage two) {
        double sum = 0;
        int width = Math.min(one.getWidth(), two.getWidth());
        int height = Math.min(one.getHeight(), two.getHeight());
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                sum += Math.abs((one.getRGB(x, y) & 255) - (two.getRGB(x, y) & 255)) / 255.0;
        return sum / (width * (double) height);
    }
}
