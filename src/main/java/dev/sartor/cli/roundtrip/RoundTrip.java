package dev.sartor.cli.roundtrip;

import dev.sartor.exports.Exports;
import dev.sartor.generation.cv.WholeCv;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importers;
import dev.sartor.parsing.evaluation.WordsAlone;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/** Every example set in every template as PDF and DOCX, and read back from what is printed there. */
public final class RoundTrip {
    private static final List<String> FORMATS = List.of("pdf", "docx");

    private record Case(String name, Resume resume, String template, String format) {
        String column() {
            return template + "." + format;
        }
    }

    private final Map<String, Map<String, Lost>> results = new TreeMap<>();

    /** The same read by words, looks and places alone. */
    private final Map<String, Map<String, Lost>> words = new TreeMap<>();

    private RoundTrip() {}

    /**
     * @param examples a folder with {@code *.resume.json}
     * @param sample so many of the cases, by chance; 0 for all
     */
    public static RoundTrip of(Path examples, int sample, long seed) {
        var all = cases(examples);
        if (sample > 0) Collections.shuffle(all, new Random(seed));
        var trip = new RoundTrip();
        all.subList(0, sample == 0 ? all.size() : Math.min(sample, all.size())).forEach(trip::read);
        return trip;
    }

    private static List<Case> cases(Path examples) {
        var out = new ArrayList<Case>();
        try (var files = Files.list(examples)) {
            for (var file : files.filter(f -> f.toString().endsWith(".resume.json"))
                    .sorted()
                    .toList()) {
                var name = String.valueOf(file.getFileName());
                var resume = Importers.read(Files.readAllBytes(file), name);
                for (var template : Templates.all())
                    for (var format : FORMATS)
                        out.add(new Case(name.replace(".resume.json", ""), resume, template, format));
            }
        } catch (IOException e) {
            throw new BadInput("The folder " + examples + " cannot be read.", "Run it from the project's folder.");
        }
        if (out.isEmpty())
            throw new BadInput("There are no résumés in " + examples + ".", "Run it from the project's folder.");
        return out;
    }

    private void read(Case each) {
        var language = Languages.orEnglish(Objects.requireNonNullElse(each.resume.language(), "en"));
        var set = Typesetter.set(WholeCv.of(each.resume, language), Templates.find(each.template), Paper.A4);
        var printed = Flat.fold(new String(Exports.find("txt").bytes(set), StandardCharsets.UTF_8));
        var truth = Flat.of(each.resume);
        var bytes = Exports.find(each.format).bytes(set);
        var read = Importers.read(bytes, each.name + "." + each.format);
        put(results, each, Lost.of(truth, Flat.of(read), printed));
        var alone = WordsAlone.read(bytes, each.format.equals("pdf"));
        put(words, each, Lost.of(truth, Flat.of(alone), printed));
    }

    private static void put(Map<String, Map<String, Lost>> into, Case each, Lost lost) {
        into.computeIfAbsent(each.name, name -> new TreeMap<>()).put(each.column(), lost);
    }

    /** Fields that came back, of those printed: 0 to 1. */
    public double share() {
        return share(results);
    }

    /** The same where the files' structure is not looked at. */
    public double shareByWords() {
        return share(words);
    }

    private static double share(Map<String, Map<String, Lost>> of) {
        long asked = 0;
        long lost = 0;
        for (var by : of.values())
            for (var each : by.values()) {
                asked += each.asked();
                lost += each.fields().size();
            }
        return asked == 0 ? 0 : 1 - (double) lost / asked;
    }

    public String words() {
        return "By structure. " + Told.words(results, share()) + "\nBy words alone. "
                + Told.words(words, shareByWords());
    }

    public String json() {
        return Told.json(results, share(), words, shareByWords());
    }
}
