package dev.sartor.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.extraction.SetAside;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class ProfilesTest {
    @Test
    void aProfileThatIsNoneIsNotOpenedAndColoursStillTellHiddenTextFromSeen() throws IOException {
        var text = PdfText.read(pdf("no profile at all"));
        assertThat(text.pages().getFirst().pieces())
                .extracting(piece -> piece.text())
                .containsExactly("Mirela Vask");
        assertThat(text.setAside()).singleElement().satisfies(hidden -> {
            assertThat(hidden.text()).isEqualTo("secret");
            assertThat(hidden.reason()).isEqualTo(SetAside.Reason.COLOUR_OF_THE_PAPER);
        });
    }

    private static byte[] pdf(String profile) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var resources = new COSDictionary();
            resources.setItem(COSName.FONT, of("F", font()));
            resources.setItem(COSName.COLORSPACE, of("C", space(profile)));
            page.getCOSObject().setItem(COSName.RESOURCES, resources);
            page.getCOSObject().setItem(COSName.CONTENTS, stream("""
                    /C cs 0 0 0 sc BT /F 12 Tf 72 700 Td (Mirela Vask) Tj ET
                    1 1 1 sc BT /F 12 Tf 72 600 Td (secret) Tj ET
                    """));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static COSArray space(String profile) throws IOException {
        var stream = stream(profile);
        stream.setInt(COSName.N, 3);
        var space = new COSArray();
        space.add(COSName.ICCBASED);
        space.add(stream);
        return space;
    }

    private static COSDictionary font() {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
        return font;
    }

    private static COSDictionary of(String name, org.apache.pdfbox.cos.COSBase value) {
        var out = new COSDictionary();
        out.setItem(COSName.getPDFName(name), value);
        return out;
    }

    private static COSStream stream(String content) throws IOException {
        var stream = new COSStream();
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
