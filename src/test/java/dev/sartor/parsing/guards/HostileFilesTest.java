package dev.sartor.parsing.guards;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.ats.TestPdf;
import dev.sartor.cli.hostile.Mutation;
import dev.sartor.containment.Bounds;
import dev.sartor.containment.Containment;
import dev.sartor.containment.WorkBroke;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.WrongKind;
import dev.sartor.parsing.ContainedReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Planted attacks: each ends in one plain sentence, none harms the process that asked. */
class HostileFilesTest {
    private static final Containment POOL = new Containment(new Bounds(128, Duration.ofSeconds(10), 4 << 20, 50), 1);
    private static final ContainedReading READING = new ContainedReading(POOL);

    @AfterAll
    static void end() {
        POOL.close();
    }

    private static void refused(byte[] bytes, String name) {
        assertThatThrownBy(() -> READING.read(bytes, name)).as(name).isInstanceOf(BadInput.class);
    }

    @Test
    void sixMillionPiecesOfTextAreMoreThanAResumeHas() {
        var pdf = Pdfs.operators(6_000_000);
        assertThat(pdf).hasSizeLessThan(100_000);
        assertThatThrownBy(() -> READING.read(pdf, "operators.pdf")).hasMessageContaining("unpacks");
        assertThatThrownBy(() -> READING.read(Pdfs.operators(2_000_000), "fewer.pdf"))
                .hasMessageContaining("far more text");
    }

    @Test
    void fourGigabytesInFourMegabytesAreNotUnpacked() {
        assertThatThrownBy(() -> READING.read(Pdfs.bomb(4L << 30), "bomb.pdf"))
                .satisfiesAnyOf(
                        e -> assertThat(e).hasMessageContaining("unpacks"),
                        e -> assertThat(((WorkBroke) e).why()).isEqualTo(WorkBroke.Why.MEMORY));
    }

    @Test
    void aMillionPagesAreTooMany() {
        assertThatThrownBy(() -> READING.read(Pdfs.pages(1_000_000), "pages.pdf"))
                .hasMessageContaining("pages");
    }

    @Test
    void aPdfCutInHalfIsCalledDamaged() {
        var whole = TestPdf.of("Ines Caldwater", "EXPERIENCE", "Baker, Mill Lane Bakery Ltd", "2019 - 2021");
        refused(Arrays.copyOf(whole, whole.length / 2), "half.pdf");
        refused("%PDF-1.7\n1 0 obj\n<</Type/Cata".getBytes(UTF_8), "begun.pdf");
        refused("%PDF-1.7\n%%EOF".getBytes(UTF_8), "empty.pdf");
    }

    @Test
    void pagesThatHoldThemselvesAndDrawingsThatDrawThemselvesComeToAnEnd() {
        refused(Pdfs.cycle(), "page cycle.pdf");
        refused(Pdfs.selfForm(), "form in itself.pdf");
    }

    @Test
    void archivesThatExplodeLieOrLeadOut() throws IOException {
        refused(zip("word/document.xml", new byte[120 << 20], 1), "bomb.docx");
        refused(zip("word/vbaProject.bin", new byte[9], 1), "macros.docx");
        refused(Arrays.copyOf(zip("word/document.xml", new byte[999], 1), 60), "cut.docx");
    }

    @Test
    void anArchiveThatHoldsItsTextTwiceIsRefused() throws IOException {
        var twice = new String(zip("word/documenT.xml", "<a/>".getBytes(UTF_8), 2), ISO_8859_1)
                .replace("documenT.xml1", "document.xml0");
        var bytes = twice.replace("word/documenT.xml0", "word/document.xml0").getBytes(ISO_8859_1);
        assertThatThrownBy(() -> READING.read(bytes, "twice.docx")).hasMessageContaining("twice");
    }

    @Test
    void twoHundredThousandEntriesAreTooMany() throws IOException {
        refused(zip("word/a", new byte[0], 10_500), "many.docx");
        refused(zip("word/a", new byte[0], 200_000), "very many.docx");
    }

    @Test
    void aNameThatLeadsOutOfItsArchiveIsRefused() throws IOException {
        for (var name : List.of("../../evil.sh", "/etc/cron.d/x", "word\\..\\..\\x", "C:/x"))
            assertThatThrownBy(() -> READING.read(zip(name, "x".getBytes(UTF_8), 1), "slip.docx"))
                    .hasMessageContaining("leads out");
    }

    @Test
    void filesThatAreTwoKindsAtOnce() throws IOException {
        var pdf = new ByteArrayOutputStream();
        pdf.write("%PDF-1.7\n%%EOF\n".getBytes(UTF_8));
        pdf.write(zip("word/document.xml", "<a/>".getBytes(UTF_8), 1));
        assertThatThrownBy(() -> READING.read(pdf.toByteArray(), "both.pdf"))
                .isInstanceOf(WrongKind.class)
                .hasMessage("both.pdf is two kinds of file at once. Save or print the document anew as one kind.");
    }

    @Test
    void aKindIsToldByItsBytesNotItsName() {
        assertThat(FirstLook.kind("%PDF-1.4".getBytes(UTF_8))).isEqualTo(FirstLook.Kind.PDF);
        assertThat(FirstLook.kind("junk before %PDF-1.4".getBytes(UTF_8))).isEqualTo(FirstLook.Kind.PDF);
        assertThat(FirstLook.kind("{\"basics\":{}}".getBytes(UTF_8))).isEqualTo(FirstLook.Kind.TEXT);
        assertThat(FirstLook.kind("  <!DOCTYPE html><p>".getBytes(UTF_8))).isEqualTo(FirstLook.Kind.HTML);
        assertThat(ContainedReading.needsChild("cv:\n  name: x".getBytes(UTF_8)))
                .isFalse();
    }

    @Test
    void mutatedFilesAreReadOrRefusedButNeverBreakUs() {
        var seeds = new byte[][] {
            "cv:\n  name: Ilse Brandt\n  sections:\n    experience:\n      - company: X\n        position: Y\n"
                    .getBytes(UTF_8),
            "{\"basics\":{\"name\":\"Ilse\"},\"work\":[{\"name\":\"X\",\"startDate\":\"2020-01\"}]}".getBytes(UTF_8),
            "{\"basics\":{\"name\":\"I\"},\"sections\":{\"experience\":{\"items\":[{\"company\":\"X\",\"date\":\"2020\"}]}}}"
                    .getBytes(UTF_8),
            "<?xml version=\"1.0\"?><Candidate xmlns=\"http://www.europass.eu/1.0\"><CandidatePerson/></Candidate>"
                    .getBytes(UTF_8),
            Pdfs.operators(3)
        };
        var random = new Random(20_260_101);
        for (int i = 0; i < 400; i++) {
            var mutant = Mutation.of(seeds[i % seeds.length], random);
            try {
                READING.read(mutant, "mutant " + i);
            } catch (BadInput e) {
                assertThat(e.what()).isNotBlank().doesNotContain("Exception", "\n");
            }
        }
    }

    private static byte[] zip(String name, byte[] content, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (int i = 0; i < times; i++) {
                zip.putNextEntry(new ZipEntry(times == 1 ? name : name + i));
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
