package dev.sartor.parsing.guards;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.containment.Bounds;
import dev.sartor.containment.Containment;
import dev.sartor.kernel.BadInput;
import dev.sartor.parsing.ContainedReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Word files built to hurt their reader. */
class HostileOfficeTest {
    private static final Containment POOL = new Containment(Bounds.STANDARD, 1);
    private static final ContainedReading READING = new ContainedReading(POOL);
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @AfterAll
    static void end() {
        POOL.close();
    }

    @Test
    void twoGigabytesInTwoMegabytesAreRefused() {
        refused(twoGigabytes(), "bomb.docx");
    }

    @Test
    void entitiesThatGrowAreRefused() throws IOException {
        var dtd = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"laugh\">");
        for (int i = 1; i < 30; i++) dtd.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        refused(docx(dtd + "]>", "&a29;"), "laughs.docx");
    }

    @Test
    void entitiesFromElsewhereAreRefusedAndNotFetched() throws IOException {
        try (var canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(200);
            var address = "http://127.0.0.1:" + canary.getLocalPort() + "/x";
            refused(docx("<!DOCTYPE d [<!ENTITY x SYSTEM \"" + address + "\">]>", "&x;"), "outside.docx");
            refused(docx("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;"), "file.docx");
            assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void tablesNestedTwentyThousandDeepAreRefused() throws IOException {
        int deep = 20_000;
        var open = "<w:tbl><w:tr><w:tc>".repeat(deep);
        var close = "</w:tc></w:tr></w:tbl>".repeat(deep);
        refused(docx("", open + "<w:p><w:r><w:t>deep</w:t></w:r></w:p>" + close), "nested.docx");
    }

    private static void refused(byte[] bytes, String name) {
        assertThatThrownBy(() -> READING.read(bytes, name)).as(name).isInstanceOfSatisfying(BadInput.class, e -> {
            assertThat(e.what()).doesNotContain("Exception", "\n");
            assertThat(e.remedy()).isNotBlank();
        });
    }

    private static byte[] docx(String prologue, String body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var xml = "<?xml version=\"1.0\"?>" + prologue + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                    + "</w:body></w:document>";
            zip.write(xml.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /** One entry of 2 GiB: the same packed mebibyte 2048 times. */
    private static byte[] twoGigabytes() {
        var packed = new byte[8192];
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(new byte[1 << 20]);
        int n = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        deflater.end();
        var name = "word/document.xml".getBytes(US_ASCII);
        int size = n * 2048 + 2;
        var out = ByteBuffer.allocate(size + 200).order(ByteOrder.LITTLE_ENDIAN);
        header(out.putInt(0x04034b50), size, name.length).put(name);
        for (int i = 0; i < 2048; i++) out.put(packed, 0, n);
        out.put(new byte[] {3, 0});
        int central = out.position();
        header(out.putInt(0x02014b50).putShort((short) 20), size, name.length)
                .put(new byte[14])
                .put(name);
        int end = out.position();
        out.putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1);
        out.putInt(end - central).putInt(central).putShort((short) 0);
        return Arrays.copyOf(out.array(), out.position());
    }

    /** Version, flags, method, time, checksum, sizes, lengths. */
    private static ByteBuffer header(ByteBuffer out, int packed, int nameLength) {
        out.putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0)
                .putInt(0);
        return out.putInt(packed)
                .putInt(Integer.MIN_VALUE)
                .putShort((short) nameLength)
                .putShort((short) 0);
    }
}
