package dev.sartor.tailoring.models;

import dev.sartor.generation.Tone;
import dev.sartor.generation.composers.llm.ModelDrafter;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.catalogue.Catalogue;
import dev.sartor.llm.untrusted.Fences;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.resume.Resume;
import dev.sartor.postings.Postings;
import dev.sartor.rendering.template.Templates;
import dev.sartor.tailoring.Options;
import dev.sartor.tailoring.Progress;
import dev.sartor.tailoring.Tailored;
import dev.sartor.tailoring.Tailoring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Tailors an example with a model. */
final class Drafted {
    static final byte[] SECRET = new byte[32];

    private Drafted() {}

    static Resume resume(String example) {
        return ResumeJson.read(read("examples/" + example + ".resume.json"));
    }

    static JobPosting posting(String example) {
        return Postings.read(read("examples/" + example + ".job.txt"));
    }

    static Tailored by(ChatModel model, Resume resume, JobPosting posting, List<Line> heard) {
        return by(model, resume, posting, heard, Tone.PLAIN);
    }

    static Tailored by(ChatModel model, Resume resume, JobPosting posting, Tone tone) {
        return by(model, resume, posting, new ArrayList<>(), tone);
    }

    private static Tailored by(ChatModel model, Resume resume, JobPosting posting, List<Line> heard, Tone tone) {
        var drafter = new ModelDrafter(
                model, Catalogue.standard(), new Fences(SECRET), ModelDrafter.Prompts.standard(), heard::add);
        var options = new Options(
                Templates.find("classic"), null, 2, null, LocalDate.of(2026, 3, 9), List.of("txt"), false, tone);
        return Tailoring.tailor(resume, posting, options, null, drafter, Progress.NONE, () -> 0L);
    }

    static Tailored by(ChatModel model, Resume resume, JobPosting posting) {
        return by(model, resume, posting, new ArrayList<>());
    }

    /** Everything that both documents say. */
    static String words(Tailored tailored) {
        return words(tailored.cv()) + "\n" + words(tailored.letter());
    }

    static String words(Draft draft) {
        return Lines.of(draft).stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** One line of a CV as a model offers it. */
    static String line(String line, String text, String... facts) {
        return "{\"line\":\"" + line + "\",\"text\":" + quoted(text) + ",\"facts\":" + quoted(List.of(facts)) + "}";
    }

    static String sentence(String paragraph, String text, List<String> facts, List<String> posting) {
        return "{\"paragraph\":\"" + paragraph + "\",\"text\":" + quoted(text) + ",\"facts\":" + quoted(facts)
                + ",\"posting\":" + quoted(posting) + "}";
    }

    static String lines(String... lines) {
        return "{\"lines\":[" + String.join(",", lines) + "]}";
    }

    static String sentences(String... sentences) {
        return "{\"sentences\":[" + String.join(",", sentences) + "]}";
    }

    private static String quoted(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
