package dev.sartor.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.sartor.generation.composers.llm.ModelDrafter;
import dev.sartor.llm.catalogue.Catalogue;
import dev.sartor.llm.untrusted.Fences;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.resume.Resume;
import dev.sartor.postings.Postings;
import dev.sartor.rendering.template.Templates;
import dev.sartor.tailoring.Options;
import dev.sartor.tailoring.Progress;
import dev.sartor.tailoring.Tailored;
import dev.sartor.tailoring.Tailoring;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Prints what we add to the time of a language model; arguments: rounds, and how many at once (200; 0 for none). Run with the heap that is to be enough. */
final class ModelsBench {
    private static final int FLIGHT = 200;
    private static final Options OPTIONS = new Options(
            Templates.find("classic"), null, 2, null, LocalDate.of(2026, 1, 1), List.of("pdf", "json", "txt"), false);

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Resume resume;
    private final JobPosting posting;

    private ModelsBench() throws Exception {
        resume = ResumeJson.read(Files.readString(Path.of("examples/ada.resume.json")));
        posting = Postings.read(Files.readString(Path.of("examples/platform-engineer.job.txt")));
    }

    public static void main(String[] args) throws Exception {
        var bench = new ModelsBench();
        bench.warm();
        // the crowd comes first: what is measured one by one after it is warm along the whole way
        int flight = args.length > 1 ? Integer.parseInt(args[1]) : FLIGHT;
        if (flight > 0) bench.flight(flight);
        bench.added(Integer.parseInt(args[0]));
    }

    private void warm() {
        for (int i = 0; i < 40; i++) Tailoring.tailor(resume, posting, OPTIONS, Progress.NONE, System::nanoTime);
    }

    private void added(int rounds) throws Exception {
        var added = new double[rounds];
        var first = new double[rounds];
        var cpu = new double[rounds];
        try (var slow = new SlowModel()) {
            for (int i = 0; i < rounds; i++) {
                var heard = new AtomicLong();
                long spent = PROCESS.getProcessCpuTime();
                long begun = System.nanoTime();
                var made = tailored(slow, heard);
                cpu[i] = (PROCESS.getProcessCpuTime() - spent) / 1e6;
                added[i] = (System.nanoTime() - begun - SlowModel.ANSWERS_NANOS) / 1e6;
                first[i] = (heard.get() - slow.firstLine.get()) / 1e6;
                if (kept(made) != 1) throw new IllegalStateException("the model's line does not stand");
            }
        }
        Arrays.sort(added);
        Arrays.sort(first);
        Arrays.sort(cpu);
        line("added to a model's 3 s, CV and letter, median", added[rounds / 2], "ms", "<= 150");
        line("the same, longest of " + rounds, added[rounds - 1], "ms", "-");
        line("CPU of it, the stand-in's and the read-back's with it", cpu[rounds / 2], "ms", "-");
        line("first line shown after its last piece, longest", first[rounds - 1], "ms", "<= 100");
    }

    /** All at once in this heap. */
    private void flight(int many) throws Exception {
        var done = new AtomicInteger();
        var over = new CountDownLatch(many);
        long begun = System.nanoTime();
        try (var slow = new SlowModel()) {
            for (int i = 0; i < many; i++)
                Thread.startVirtualThread(() -> {
                    try {
                        if (kept(tailored(slow, new AtomicLong())) == 1) done.incrementAndGet();
                    } finally {
                        over.countDown();
                    }
                });
            over.await();
        }
        line("generations in flight at once that came home", done.get(), "", ">= " + many);
        line("the heap they had", Runtime.getRuntime().maxMemory() / 1048576.0, "MiB", "<= 512");
        line("the most of it in use, garbage included", peak(), "MiB", "-");
        line("all of them took", (System.nanoTime() - begun) / 1e9, "s", "-");
    }

    private Tailored tailored(SlowModel slow, AtomicLong heard) {
        var drafter = new ModelDrafter(
                slow.model(),
                Catalogue.standard(),
                new Fences(new byte[32]),
                ModelDrafter.Prompts.standard(),
                line -> heard.set(System.nanoTime()));
        return Tailoring.tailor(resume, posting, OPTIONS, null, drafter, Progress.NONE, System::nanoTime);
    }

    private static int kept(Tailored made) {
        var writing = made.report().writing();
        return writing == null ? 0 : writing.kept();
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / 1048576.0;
    }

    private static void line(String what, double value, String unit, String wanted) {
        System.out.printf(Locale.ROOT, "  %-52s %9.1f %-4s wanted %s%n", what, value, unit, wanted);
    }
}
