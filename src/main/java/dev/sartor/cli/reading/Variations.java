package dev.sartor.cli.reading;

import dev.sartor.generation.cv.WholeCv;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Section;
import dev.sartor.parsing.Importers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** CVs to measure with: the examples as they are, then the same with some lines and sections left out. */
final class Variations {
    private Variations() {}

    /**
     * @param examples a folder of résumés ({@code *.resume.json})
     * @return so many CVs, by name, the same for the same seed
     */
    static Map<String, Draft.Cv> of(Path examples, int count, long seed) {
        var whole = whole(examples);
        var out = new LinkedHashMap<>(whole);
        var names = List.copyOf(whole.keySet());
        var chance = new Random(seed);
        for (int n = 0; out.size() < count; n++) {
            var name = names.get(n % names.size());
            out.put(name + "-" + (n / names.size() + 1), shorter(Objects.requireNonNull(whole.get(name)), chance));
        }
        return out;
    }

    private static Map<String, Draft.Cv> whole(Path examples) {
        var out = new LinkedHashMap<String, Draft.Cv>();
        try (var files = Files.list(examples)) {
            for (var file : files.filter(f -> f.toString().endsWith(".resume.json"))
                    .sorted()
                    .toList()) {
                var name = String.valueOf(file.getFileName());
                var resume = Importers.read(Files.readAllBytes(file), name);
                var tag = Objects.requireNonNullElse(resume.language(), "en");
                out.put(name.replace(".resume.json", ""), WholeCv.of(resume, Languages.orEnglish(tag)));
            }
        } catch (IOException e) {
            throw new BadInput("The folder " + examples + " cannot be read.", "Run it from the project's folder.");
        }
        if (out.isEmpty()) throw new BadInput("There are no résumés in " + examples + ".", "Run it from the project's folder.");
        return out;
    }

    private static Draft.Cv shorter(Draft.Cv cv, Random chance) {
        var sections = cv.sections().stream()
                .filter(section -> section.kind() == Section.Kind.WORK || chance.nextInt(4) > 0)
                .map(section -> section.body() instanceof Section.Timeline timeline
                        ? new Section(section.kind(), section.heading(), shorter(timeline, chance))
                        : section)
                .toList();
        return new Draft.Cv(cv.language(), cv.title(), cv.head(), sections);
    }

    private static Section.Timeline shorter(Section.Timeline timeline, Random chance) {
        return new Section.Timeline(timeline.entries().stream()
                .map(e -> new Section.Entry(
                        e.itemId(),
                        e.title(),
                        e.organisation(),
                        e.place(),
                        e.dates(),
                        e.summary(),
                        e.bullets().stream().filter(_ -> chance.nextInt(3) > 0).toList(),
                        e.uri()))
                .toList());
    }
}
