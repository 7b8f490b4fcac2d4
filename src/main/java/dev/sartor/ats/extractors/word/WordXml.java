package dev.sartor.ats.extractors.word;

import com.google.auto.service.AutoService;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.FileKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/** The body of {@code word/document.xml} from first to last; headers, notes and what was deleted are not read. */
@AutoService(Extractor.class)
public final class WordXml implements Extractor {
    /** More than the XML of any document of 50 pages. */
    private static final int MOST_BYTES = 50 << 20;

    private static final int MOST_ENTRIES = 2_000;

    @Override
    public String id() {
        return "word-xml";
    }

    @Override
    public boolean reads(FileKind kind) {
        return kind == FileKind.DOCX;
    }

    @Override
    public boolean inProcess() {
        return true;
    }

    @Override
    public List<String> pages(byte[] file) throws IOException {
        try {
            return List.of(BodyText.of(document(file)));
        } catch (XMLStreamException e) {
            throw new IOException("its document is not XML", e);
        }
    }

    private static byte[] document(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) throw new IOException("it has more than 2,000 parts");
                if (!entry.getName().equals("word/document.xml")) continue;
                var bytes = zip.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) throw new IOException("its document is larger than 50 MB");
                return bytes;
            }
        }
        throw new IOException("it has no document");
    }
}
