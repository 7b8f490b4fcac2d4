package dev.sartor.extraction.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.BadInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    @Test
    void aPathOutOfTheArchiveIsRefused() throws IOException {
        var bytes = zip("../evil.xml", "<a/>");
        assertThatThrownBy(() -> new Archive(bytes)).isInstanceOf(BadInput.class);
    }

    @Test
    void aPartThatIsABombIsRefused() throws IOException {
        var bytes = zip("word/document.xml", " ".repeat(17 << 20));
        assertThatThrownBy(() -> new Archive(bytes)).isInstanceOf(BadInput.class);
    }

    @Test
    void anOrdinaryPartIsGiven() throws IOException {
        assertThat(new Archive(zip("word/document.xml", "<a/>")).part("word/document.xml"))
                .isPresent();
    }

    @Test
    void aDocumentTypeIsRefused() {
        var xml = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>";
        assertThatThrownBy(() -> Xml.root(xml.getBytes(StandardCharsets.UTF_8))).isInstanceOf(BadInput.class);
    }

    private static byte[] zip(String name, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
