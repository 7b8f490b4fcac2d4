package dev.sartor.generation.letter;

import dev.sartor.generation.Brief;
import dev.sartor.generation.Tone;
import dev.sartor.generation.cv.WholeCv;
import dev.sartor.generation.keeping.Gatekeeper;
import dev.sartor.kernel.language.Languages;
import dev.sartor.matching.Matching;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.fact.Facts;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.postings.Postings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Letters for the example people, written as tailoring does, without setting pages. */
final class Letters {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 20);

    private Letters() {}

    /** A letter before the gate, and the gate that it will pass. */
    record Written(Draft.Letter letter, Gatekeeper keeper) {
        List<String> paragraphs() {
            return letter.paragraphs().stream()
                    .map(p -> p.stream().map(Line::text).collect(Collectors.joining(" ")))
                    .toList();
        }
    }

    static Written of(String person, String posting, Tone tone) {
        var resume = ResumeJson.read(example(person + ".resume.json"));
        var job = Postings.read(posting);
        var language = Languages.orEnglish(Objects.requireNonNullElse(resume.language(), "en"));
        var facts = Facts.of(resume);
        var month = YearMonth.from(DATE);
        var match = Matching.match(facts, job, language.tag(), month);
        var keeper = Gatekeeper.of(facts, job.text(), WholeCv.of(resume, language), month);
        var brief = new Brief(
                resume,
                facts,
                job,
                match,
                language,
                2,
                DATE,
                cv -> {
                    throw new IllegalStateException("a letter needs no ruler");
                },
                tone,
                keeper::provesInLetter);
        return new Written(new LetterWriter(brief).write(), keeper);
    }

    static String job(String name) {
        return example(name + ".job.txt");
    }

    private static String example(String file) {
        return read(Path.of("examples", file));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
