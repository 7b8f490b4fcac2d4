package dev.sartor.cli.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sartor.exports.Exports;
import dev.sartor.generation.cv.WholeCv;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importers;
import dev.sartor.parsing.evaluation.WordsAlone;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of ours that an office program saved anew as its own kinds read like the Word file they were. */
class LibreOfficeTest {
    private static final Path PROGRAM = Path.of("/usr/bin/soffice");
    private static final int SECONDS = 120;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"odt", "rtf"})
    void whatLibreOfficeSavesReadsAsTheWordFileDid(String kind) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PROGRAM), "LibreOffice is not installed");
        var docx = docx();
        var file = folder.resolve("cv.docx");
        Files.write(file, docx);
        var process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        kind,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assumeTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), "LibreOffice took too long");
        var saved = folder.resolve("cv." + kind);
        var read = Importers.read(Files.readAllBytes(saved), "cv." + kind);
        assertThat(told(read)).isEqualTo(told(WordsAlone.read(docx, false)));
    }

    private static byte[] docx() throws IOException {
        var example = Path.of("examples", "tomasz.resume.json");
        var resume = Importers.read(Files.readAllBytes(example), "tomasz.resume.json");
        var set = Typesetter.set(WholeCv.of(resume, Languages.orEnglish("en")), Templates.find("classic"), Paper.A4);
        return Exports.find("docx").bytes(set);
    }

    private static String told(Resume resume) {
        var out = new StringBuilder();
        var basics = resume.basics();
        out.append(basics.name()).append(basics.email()).append(basics.phone()).append(basics.label());
        resume.work()
                .forEach(job -> out.append('\n')
                        .append(job.position())
                        .append(job.name())
                        .append(job.highlights()));
        resume.education()
                .forEach(school -> out.append('\n')
                        .append(school.institution())
                        .append(school.area())
                        .append(school.studyType()));
        resume.skills().forEach(skill -> out.append('\n').append(skill.name()).append(skill.keywords()));
        resume.languages()
                .forEach(spoken -> out.append('\n').append(spoken.language()).append(spoken.fluency()));
        return out.toString();
    }
}
