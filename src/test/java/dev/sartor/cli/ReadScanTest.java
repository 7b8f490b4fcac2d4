package dev.sartor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan through the real command, which reads it in a child that may write no file. */
class ReadScanTest {
    private static final List<String> LINES = List.of(
            "Ottilie Brandvold",
            "ottilie@brandvold.example",
            "EXPERIENCE",
            "Harbour Engineer, Fjordline Works Ltd",
            "2019 - 2023",
            "Rebuilt two quays in eleven months",
            "EDUCATION",
            "Skerry University",
            "2011 - 2015");

    @TempDir
    Path folder;

    @Test
    void aPdfThatIsOnlyAPictureIsRead() throws IOException {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/tesseract"))
                        || Files.isExecutable(Path.of("/usr/local/bin/tesseract")),
                "tesseract is not installed");
        var scan = folder.resolve("scan.pdf");
        var read = folder.resolve("read.json");
        scan(LINES, scan);
        assertThat(Main.run("read", scan.toString(), "-o", read.toString())).isZero();
        assertThat(Files.readString(read))
                .contains("Ottilie Brandvold", "ottilie@brandvold.example", "Fjordline Works", "Skerry University");
    }

    private static void scan(List<String> lines, Path to) throws IOException {
        var page = new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 32));
        for (int i = 0; i < lines.size(); i++) pen.drawString(lines.get(i), 120, 160 + 80 * i);
        pen.dispose();
        try (var document = new PDDocument()) {
            var paper = new PDPage(PDRectangle.A4);
            document.addPage(paper);
            // as scanners do: one JPEG over the whole page
            var picture = JPEGFactory.createFromImage(document, page);
            try (var content = new PDPageContentStream(document, paper)) {
                content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            document.save(to.toFile());
        }
    }
}
