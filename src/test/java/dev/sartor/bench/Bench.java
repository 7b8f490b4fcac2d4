package dev.sartor.bench;

import dev.sartor.exports.Exports;
import dev.sartor.generation.cv.WholeCv;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importers;
import dev.sartor.postings.Postings;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.Wishes;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.tailoring.Options;
import dev.sartor.tailoring.Progress;
import dev.sartor.tailoring.Tailoring;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Prints what our stages cost, a line each; arguments: rounds, then "pages" and "tailor" or neither for both. */
final class Bench {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final List<String> PEOPLE =
            List.of("ada", "imani", "tomasz", "linh", "sunniva", "kiran", "maeve", "wiremu", "farid", "precious");

    private final int rounds;

    private Bench(int rounds) {
        this.rounds = rounds;
    }

    public static void main(String[] args) throws Exception {
        var bench = new Bench(Integer.parseInt(args[0]));
        var parts = List.of(args).subList(1, args.length);
        if (parts.isEmpty() || parts.contains("pages")) bench.pages();
        if (parts.isEmpty() || parts.contains("tailor")) bench.tailor();
    }

    /** The CV that the peers set too. */
    private void pages() throws Exception {
        var resume = read(Path.of("bench/cv.resume.json"));
        var cv = WholeCv.of(resume, Languages.orEnglish("en"));
        var template = Templates.find("classic");
        var wishes = new Wishes(0, ResumeJson.write(resume));
        var pdf = Exports.find("pdf");
        var laid = Measuring.of(rounds * 5, rounds, () -> Typesetter.set(cv, template, Paper.A4, wishes));
        var whole = Measuring.of(rounds * 5, rounds, () -> {
            var out = new ByteArrayOutputStream();
            pdf.write(Typesetter.set(cv, template, Paper.A4, wishes), out);
            return out;
        });
        var pages = Typesetter.set(cv, template, Paper.A4, wishes).pages().size();
        line("lay out a CV of %d pages, CPU".formatted(pages), laid.cpu(), "ms", "<= 2");
        line("lay out and write its PDF, CPU", whole.cpu(), "ms", "<= 8");
        line("the same, allocated", whole.mebibytes(), "MiB", "<= 8");
        var live = Measuring.of(rounds * 5, rounds, new Live(cv, template)::pages);
        line("one line changed: all pages anew as SVG, CPU", live.cpu(), "ms", "<= 5");
    }

    private void tailor() throws Exception {
        var resume = resume("ada");
        var text = Files.readString(Path.of("examples/platform-engineer.job.txt"));
        var posting = Postings.read(text);
        var options =
                new Options(Templates.find("classic"), Paper.A4, 2, null, DAY, List.of("pdf", "json", "txt"), false);
        var read = Measuring.of(rounds, rounds, () -> Postings.read(text));
        line("read a posting", read.wall(), "ms", "-");
        var whole = Measuring.of(rounds, rounds, () -> tailored(resume, posting, options));
        line("tailor CV and letter, read back in process, median", whole.wall(), "ms", "-");
        line("the same, 95th percentile", whole.wall95(), "ms", "<= 150");
        pairs(options);
        var gate = new GateBench(resume);
        var judged = Measuring.of(rounds, rounds, gate::judge);
        line("%d lines at the gate, half of them lies, CPU".formatted(gate.lines()), judged.cpu(), "ms", "<= 10");
    }

    /** Every person of the examples with three postings that others have too: nothing is met twice in a row. */
    private void pairs(Options options) throws Exception {
        var work = new ArrayList<Callable<?>>();
        var jobs = List.of("platform-engineer", "icu-nurse", "sales-director");
        for (var person : PEOPLE) {
            var resume = resume(person);
            for (var job : jobs) {
                var posting = Postings.read(Files.readString(Path.of("examples", job + ".job.txt")));
                work.add(() -> tailored(resume, posting, options));
            }
        }
        var all = Measuring.each(2, work);
        line("tailor %d pairs, CPU of all threads, median".formatted(work.size()), all.cpu(), "ms", "-");
        line("the same, wall, 95th percentile over pairs", all.wall95(), "ms", "<= 150");
    }

    private static Object tailored(Resume resume, JobPosting posting, Options options) {
        return Tailoring.tailor(resume, posting, options, Progress.NONE, System::nanoTime);
    }

    private static Resume resume(String person) throws IOException {
        return read(Path.of("examples", person + ".resume.json"));
    }

    private static Resume read(Path file) throws IOException {
        return Importers.read(Files.readAllBytes(file), file.getFileName().toString());
    }

    private static void line(String what, double value, String unit, String wanted) {
        System.out.printf(Locale.ROOT, "  %-52s %9.1f %-4s wanted %s%n", what, value, unit, wanted);
    }
}
