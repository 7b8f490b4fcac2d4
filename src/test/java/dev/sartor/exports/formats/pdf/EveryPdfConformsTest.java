package dev.sartor.exports.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.generation.cv.WholeCv;
import dev.sartor.generation.shown.AsShown;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.parsing.Importers;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.Wishes;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every template with every example in every language; a sample of them by chance unless {@code -Dsartor.whole=true}. */
class EveryPdfConformsTest {
    private static final int SAMPLE = 8;
    private static final long SEED = 4;

    private record Case(String person, String template, String language) {}

    @Test
    void everyTemplateOfEveryExampleInEveryLanguageConforms() throws IOException {
        var chosen = chosen();
        var looked = new AtomicInteger();
        var broken = chosen.parallelStream()
                .map(each -> told(broken(each), looked.incrementAndGet(), chosen.size()))
                .filter(text -> !text.isEmpty())
                .toList();
        System.out.printf("veraPDF: %d files, PDF/UA-1 and PDF/A-3a, %d broken%n", chosen.size(), broken.size());
        assertThat(broken).isEmpty();
    }

    /** A broken file is told at once, and every hundredth how far we are: the whole takes long. */
    private static String told(String broken, int looked, int all) {
        if (!broken.isEmpty()) System.out.println("veraPDF: " + broken);
        if (looked % 100 == 0) System.out.println("veraPDF: " + looked + " of " + all + " files looked at");
        return broken;
    }

    private static List<Case> chosen() throws IOException {
        var all = new ArrayList<Case>();
        for (var person : people())
            for (var template : Templates.all())
                for (var language : Languages.all()) all.add(new Case(person, template, language));
        if (Boolean.getBoolean("sartor.whole")) return all;
        Collections.shuffle(all, new Random(SEED));
        return all.subList(0, SAMPLE);
    }

    private static List<String> people() throws IOException {
        try (var files = Files.list(Path.of("examples"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".resume.json"))
                    .sorted()
                    .toList();
        }
    }

    private static String broken(Case each) {
        try {
            var resume = Importers.read(Files.readAllBytes(Path.of("examples", each.person())), each.person());
            var cv = WholeCv.of(resume, Languages.orEnglish(each.language()));
            var wishes = new Wishes(0, ResumeJson.writeShown(AsShown.of(cv, resume)));
            var pdf = PdfConformanceTest.pdf(Typesetter.set(cv, Templates.find(each.template()), Paper.A4, wishes));
            var rules = Verdicts.broken(pdf, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
            return rules.isEmpty()
                    ? ""
                    : each + ": " + rules.stream().distinct().limit(3).collect(Collectors.joining("; "));
        } catch (Exception e) {
            return each + ": " + e;
        }
    }
}
