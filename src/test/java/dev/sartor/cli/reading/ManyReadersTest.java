package dev.sartor.cli.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sartor.ats.ReadBacks;
import dev.sartor.ats.files.Extractor;
import dev.sartor.ats.files.Extractors;
import dev.sartor.ats.files.FileKind;
import dev.sartor.exports.Exports;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.report.ReadBack;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import dev.sartor.tailoring.AsSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A small part of {@code sartor eval ats}: a CV for each template, another for each. */
class ManyReadersTest {
    /** Seconds for a file; they take part in the evaluation. */
    private static final Set<String> SLOW = Set.of("libreoffice", "pandoc");

    @Test
    void everyReaderReadsEveryFieldOfEveryTemplate() throws IOException {
        var cvs = List.copyOf(Variations.of(Path.of("examples"), 20, 7).values());
        var readers = readers(cvs.getFirst());
        assumeTrue(readers.size() >= ReadingEvaluation.LEAST_EXTRACTORS, "fewer than ten readers are installed");
        int next = 0;
        for (var id : Templates.all()) {
            var set = Typesetter.set(cvs.get(next++ % cvs.size()), Templates.find(id), Paper.A4);
            assertThat(ReadBacks.findings(read(readers, set))).as(id).isEmpty();
        }
    }

    @Test
    void readersThatFollowTheFilesOrderReadTwoColumnsToo() throws IOException {
        var cv = List.copyOf(Variations.of(Path.of("examples"), 20, 7).values()).get(3);
        var brought = Templates.read(Path.of("src/test/resources/templates-brought/two-columns.yaml"));
        var set = Typesetter.set(cv, brought, Paper.A4);
        var readers = Extractors.available().stream()
                .filter(each -> Set.of("pdfbox", "openpdf", "mutool", "pdftotext-raw", "word-xml")
                        .contains(each.id()))
                .toList();
        assertThat(ReadBacks.findings(read(readers, set))).isEmpty();
    }

    private static List<Extractor> readers(Draft.Cv cv) {
        var set = Typesetter.set(cv, Templates.find("plain"), Paper.A4);
        return Extractors.available().stream()
                .filter(each -> !SLOW.contains(each.id()))
                .filter(each -> reads(
                        each,
                        Exports.find(each.reads(FileKind.PDF) ? "pdf" : "docx").bytes(set)))
                .toList();
    }

    private static boolean reads(Extractor reader, byte[] file) {
        try {
            return !String.join("", reader.pages(file)).isBlank();
        } catch (IOException libraryMissing) {
            return false;
        }
    }

    private static List<ReadBack> read(List<Extractor> readers, Typeset set) {
        var read =
                new ArrayList<>(ReadBacks.with(readers, Exports.find("pdf").bytes(set), "cv.pdf", AsSet.onPages(set)));
        read.addAll(ReadBacks.with(readers, Exports.find("docx").bytes(set), "cv.docx", AsSet.inOneGo(set)));
        return read;
    }
}
