package dev.sartor.ats.extractors.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.ats.ReadBacks;
import dev.sartor.ats.recovery.FieldAsked;
import dev.sartor.exports.formats.docx.Docx;
import dev.sartor.model.report.ReadBack;
import dev.sartor.rendering.Drafts;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.tailoring.AsSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class WordXmlTest {
    @Test
    void everyFieldOfEveryTemplateComesBackInItsPlace() throws IOException {
        for (var template : Templates.all()) {
            var set = Typesetter.set(Drafts.cv("marisol"), Templates.find(template), Paper.A4);
            assertThat(ReadBacks.inProcess(Docx.bytes(set), "cv.docx", AsSet.inOneGo(set)))
                    .as(template)
                    .isNotEmpty()
                    .flatExtracting(ReadBack::lost)
                    .isEmpty();
        }
    }

    @Test
    void aFieldThatIsNotThereIsLost() throws IOException {
        var set = Typesetter.set(Drafts.cv("marisol"), Templates.find("classic"), Paper.A4);
        var planted = List.of(new FieldAsked("work/0/position", "Chief Astronomer", false));
        assertThat(ReadBacks.inProcess(Docx.bytes(set), "cv.docx", planted))
                .extracting(ReadBack::recovered)
                .containsOnly(0);
    }

    @Test
    void whatWasDeletedAndWhatOnlyLooksLikeATabIsNotRead() throws IOException {
        var xml = """
                <w:document xmlns:w="w"><w:body><w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9"/></w:tabs></w:pPr>
                <w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:t>gone</w:t></w:r></w:del><w:r><w:tab/></w:r><w:r><w:t>2020</w:t></w:r></w:p></w:body></w:document>""";
        assertThat(new WordXml().pages(zipped(xml)).getFirst()).isEqualTo("Kept\t2020\n");
    }

    @Test
    void entitiesAreNotFetched() {
        var xml = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><t>&x;</t></d>";
        assertThatThrownBy(() -> new WordXml().pages(zipped(xml))).isInstanceOf(IOException.class);
    }

    private static byte[] zipped(String xml) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
