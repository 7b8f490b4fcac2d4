package dev.sartor.parsing.guards;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.ats.TestPdf;
import dev.sartor.containment.Bounds;
import dev.sartor.containment.Containment;
import dev.sartor.exports.Exports;
import dev.sartor.generation.cv.WholeCv;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.WrongKind;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.parsing.ContainedReading;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Files that lure a reader into fetching, writing, running or inventing something: each ends as promised. */
class PromisesTest {
    private static final Containment POOL = new Containment(new Bounds(128, Duration.ofSeconds(10), 4 << 20, 50), 1);
    private static final ContainedReading READING = new ContainedReading(POOL);
    private static final String DOCUMENT =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body><w:p><w:r><w:t>Ines Caldwater</w:t></w:r></w:p><w:p><w:r><w:t>ines@caldwater.example</w:t></w:r></w:p></w:body></w:document>";

    @AfterAll
    static void end() {
        POOL.close();
    }

    private static byte[] resume() {
        return new TestPdf()
                .at(60, 780, "Ines Caldwater")
                .at(60, 740, "EXPERIENCE")
                .at(60, 710, "Baker, Mill Lane Bakery Ltd")
                .at(400, 710, "2019 - 2021")
                .bytes();
    }

    @Test
    void drawingsThatDrawDrawingsEndInTime() {
        try (var impatient = new Containment(new Bounds(128, Duration.ofSeconds(2), 4 << 20, 50), 1)) {
            assertThatThrownBy(() -> new ContainedReading(impatient).read(Pdfs.laughs(), "laughs.pdf"))
                    .isInstanceOf(BadInput.class);
        }
    }

    @Test
    void aLockedPdfIsCalledLocked() throws IOException {
        var locked = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(resume())) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked);
        }
        assertThatThrownBy(() -> READING.read(locked.toByteArray(), "locked.pdf"))
                .hasMessageContaining("locked by a password");
    }

    @Test
    void anEmptyPageInventsNobody() throws IOException {
        var empty = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(empty);
        }
        assertThatThrownBy(() -> READING.read(empty.toByteArray(), "empty.pdf"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("text");
    }

    @Test
    void aScanWithNothingOnItInventsNobody() {
        assertThatThrownBy(() -> READING.read(Pdfs.picture(), "scan.pdf")).isInstanceOf(BadInput.class);
    }

    @Test
    void whatAPdfWouldRunIsNeitherReadNorWrittenAgain() throws IOException {
        var armed = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(resume())) {
            var launch = new PDActionLaunch();
            launch.getCOSObject().setString(COSName.F, "canary.exe");
            document.getDocumentCatalog().setOpenAction(launch);
            link(document, "javascript:canary()");
            link(document, "file:///etc/canary");
            document.save(armed);
        }
        var read = READING.read(armed.toByteArray(), "armed.pdf");
        assertThat(read.basics().name()).isEqualTo("Ines Caldwater");
        assertThat(ResumeJson.write(read)).doesNotContain("canary", "javascript", "file:");
        var set = Typesetter.set(WholeCv.of(read, Languages.orEnglish("en")), Templates.find("classic"), Paper.A4);
        var again = new ByteArrayOutputStream();
        Exports.find("pdf").write(set, again);
        try (var document = Loader.loadPDF(again.toByteArray())) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getActions().getCOSObject().size())
                    .isZero();
        }
        assertThat(again.toString(ISO_8859_1)).doesNotContain("/JavaScript", "/Launch", "/JS");
    }

    private static void link(PDDocument document, String target) throws IOException {
        var action = new PDActionURI();
        action.setURI(target);
        var link = new PDAnnotationLink();
        link.setAction(action);
        link.setRectangle(new PDRectangle(60, 775, 90, 20));
        var page = document.getPage(0);
        var all = new ArrayList<>(page.getAnnotations());
        all.add(link);
        page.setAnnotations(all);
    }

    @Test
    void scriptsAndAttachmentsAreNoPartOfTheResume() throws IOException {
        var loaded = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(TestPdf.withAttachment(resume(), "../../evil.sh", "rm -r canary"))) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('canary')"));
            document.save(loaded);
        }
        var read = READING.read(loaded.toByteArray(), "loaded.pdf");
        assertThat(read.basics().name()).isEqualTo("Ines Caldwater");
        assertThat(ResumeJson.write(read)).doesNotContain("canary", "evil.sh");
    }

    @Test
    void nothingIsFetchedThatAFileNames() throws IOException {
        try (var canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(200);
            var url = "http://127.0.0.1:" + canary.getLocalPort() + "/canary";
            var relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\""
                    + url
                    + "\" TargetMode=\"External\"/><Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\""
                    + url + "\" TargetMode=\"External\"/></Relationships>";
            var docx = zip(
                    "word/document.xml", DOCUMENT,
                    "word/_rels/document.xml.rels", relations,
                    "word/_rels/settings.xml.rels", relations);
            assertThat(READING.read(docx, "cv.docx").basics().name()).isEqualTo("Ines Caldwater");
            var entity =
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + url + "\">]>" + DOCUMENT.replace("Ines Caldwater", "&e;");
            assertThatThrownBy(() -> READING.read(zip("word/document.xml", entity), "entity.docx"))
                    .isInstanceOf(BadInput.class);
            var form = new String(resume(), ISO_8859_1)
                    .replace(
                            "/Type /Catalog",
                            "/Type /Catalog /AcroForm <</XFA ("
                                    + entity.replace("(", "").replace(")", "") + ")>>");
            try {
                READING.read(form.getBytes(ISO_8859_1), "form.pdf");
            } catch (BadInput e) {
                assertThat(e.what()).isNotBlank();
            }
            assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefused() {
        assertThatThrownBy(() -> READING.read(resume(), "cv.docx"))
                .isInstanceOf(WrongKind.class)
                .hasMessageContaining("whatever its name says");
        assertThatThrownBy(
                        () -> READING.read(zip("word/document.xml", DOCUMENT, "word/vbaProject.bin", "x"), "cv.docx"))
                .isInstanceOf(WrongKind.class)
                .hasMessageContaining("macros");
        assertThatThrownBy(() -> READING.read("<html><body>x</body></html>".getBytes(UTF_8), "cv.docx"))
                .hasMessageContaining("whatever its name says");
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
