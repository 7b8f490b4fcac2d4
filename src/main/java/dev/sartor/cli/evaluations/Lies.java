package dev.sartor.cli.evaluations;

import dev.sartor.cli.models.Liar;
import dev.sartor.generation.composers.llm.ModelDrafter;
import dev.sartor.kernel.BadInput;
import dev.sartor.llm.catalogue.Catalogue;
import dev.sartor.llm.untrusted.Fences;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.model.resume.Work;
import dev.sartor.postings.Postings;
import dev.sartor.rendering.template.Templates;
import dev.sartor.tailoring.Options;
import dev.sartor.tailoring.Progress;
import dev.sartor.tailoring.Tailored;
import dev.sartor.tailoring.Tailoring;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** Whole documents made with a model that lies on purpose: how many of its lies stand in them. */
final class Lies implements Evaluating {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 1);
    private static final int CASES = 24;

    private final Set<String> through = new TreeSet<>();
    private int told;
    private int documents;
    private int unproven;

    @Override
    public String id() {
        return "lies";
    }

    @Override
    public Outcome run(Asked asked) {
        if (asked.count() < 0) throw new BadInput(asked.count() + " cases cannot be made.", "Give 0 or more.");
        var measured = new Lies();
        measured.all(Folders.of(asked.data(), "examples"), asked.count() == 0 ? CASES : asked.count());
        return new Outcome(asked.json() ? measured.json() : measured.words(), measured.passes());
    }

    private void all(Path folder, int cases) {
        var resumes = ExampleFiles.of(folder, ".resume.json");
        var jobs = ExampleFiles.of(folder, ".job.txt");
        for (int i = 0; i < cases; i++)
            one(resumes.get(i % resumes.size()), jobs.get((i * 7 + i / resumes.size()) % jobs.size()), i);
    }

    private void one(Path resumeFile, Path jobFile, int round) {
        var resume = ResumeJson.read(ExampleFiles.text(resumeFile));
        var employers = resume.work().stream()
                .map(Work::name)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var liar = new Liar(employers, Objects.requireNonNullElse(resume.language(), "en"), round);
        var made = made(resume, ExampleFiles.text(jobFile), liar);
        var lies = liar.lies();
        told += lies.size();
        documents += 2;
        unproven += made.report().summary().unsupportedLines();
        var own = ResumeJson.write(resume);
        for (var draft : List.<Draft>of(made.cv(), made.letter()))
            Lines.of(draft).stream()
                    .map(Line::text)
                    .filter(text -> lies.contains(text) && !own.contains(text))
                    .forEach(text -> through.add(resumeFile.getFileName() + ": " + text));
    }

    private static Tailored made(Resume resume, String job, Liar liar) {
        var drafter = new ModelDrafter(
                liar, Catalogue.standard(), new Fences(new byte[32]), ModelDrafter.Prompts.standard(), line -> {});
        var options = new Options(Templates.find("classic"), null, 2, null, DATE, List.of("txt"), false);
        return Tailoring.tailor(resume, Postings.read(job), options, null, drafter, Progress.NONE, () -> 0L);
    }

    private boolean passes() {
        return through.isEmpty() && unproven == 0;
    }

    private String words() {
        var out = new StringBuilder("%s documents, %s lies told, %s stand, %s lines unproven%n"
                .formatted(documents, told, through.size(), unproven));
        through.forEach(lie -> out.append("  ").append(lie).append('\n'));
        return out.toString();
    }

    private String json() {
        var root = JsonMapper.shared().createObjectNode();
        root.put("documents", documents)
                .put("lies", told)
                .put("liesThrough", through.size())
                .put("unproven", unproven);
        through.forEach(root.putArray("through")::add);
        return root.toPrettyString() + "\n";
    }
}
