package dev.sartor.tailoring;

import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.resume.Resume;
import dev.sartor.postings.Postings;
import dev.sartor.rendering.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The example people and postings, tailored as the command line does. */
public final class Examples {
    static final LocalDate DATE = LocalDate.of(2026, 11, 20);

    /** Person and posting: three trades, two postings each, and three languages beside English. */
    public static final List<String[]> PAIRS = List.of(
            new String[] {"ada", "platform-engineer"},
            new String[] {"ada", "engineering-manager"},
            new String[] {"imani", "icu-nurse"},
            new String[] {"imani", "nurse-educator"},
            new String[] {"tomasz", "data-analyst"},
            new String[] {"tomasz", "education-data-officer"},
            new String[] {"derya", "projektleitung-maschinenbau"},
            new String[] {"aicha", "chef-de-produit"},
            new String[] {"mateo", "jefe-recepcion"});

    private Examples() {}

    public static Resume resume(String person) {
        return ResumeJson.read(text(person + ".resume.json"));
    }

    public static JobPosting posting(String job) {
        return Postings.read(text(job + ".job.txt"));
    }

    public static Tailored tailored(String person, String job) {
        return tailored(person, job, 2);
    }

    static Tailored tailored(String person, String job, int pages) {
        var options =
                new Options(Templates.find("classic"), null, pages, null, DATE, List.of("pdf", "json", "txt"), false);
        return Tailoring.tailor(resume(person), posting(job), options, Progress.NONE, () -> 0);
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of("examples", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
