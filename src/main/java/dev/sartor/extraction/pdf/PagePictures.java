package dev.sartor.extraction.pdf;

import dev.sartor.kernel.BadInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of a PDF's pages. */
public final class PagePictures {
    private static final int MOST = 12;

    private PagePictures() {}

    /**
     * One PNG a page, the first twelve.
     *
     * @param dpi pixels per inch
     * @throws BadInput when the PDF cannot be painted
     */
    public static List<byte[]> of(byte[] pdf, int dpi) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var out = new ArrayList<byte[]>();
            for (int i = 0; i < Math.min(MOST, document.getNumberOfPages()); i++) {
                var png = new ByteArrayOutputStream();
                // in memory: where this runs, nothing can be written
                try (var image = new MemoryCacheImageOutputStream(png)) {
                    ImageIO.write(renderer.renderImageWithDPI(i, dpi, ImageType.RGB), "png", image);
                }
                out.add(png.toByteArray());
            }
            return out;
        } catch (IOException e) {
            throw new BadInput("This PDF is damaged.", "Export it anew from the program that made it.");
        }
    }
}
