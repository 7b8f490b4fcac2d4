package dev.sartor.extraction.pdf;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;

/** A page whose content is unpacked at once: the parser steps back and forth in it, which is slow while unpacking. */
final class WholePage extends PDPage {
    /** A hundred times what a page of text has. */
    private static final int LARGEST = 16 << 20;

    WholePage(PDPage page) {
        super(page.getCOSObject());
        setResources(page.getResources());
    }

    /** @throws BadInput when it unpacks to more than any page of a résumé */
    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        try (var in = getContents()) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST)
                throw new BadInput("A page of this PDF unpacks to more than any résumé.", "Print the document anew.");
            return new Bytes(bytes);
        }
    }
}
