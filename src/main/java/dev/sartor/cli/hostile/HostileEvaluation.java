package dev.sartor.cli.hostile;

import dev.sartor.containment.WorkBroke;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.resume.Resume;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What came of reading many mutated files.
 *
 * @param tallies by kind of file
 * @param broke what was neither read nor refused in words, by the failure's name and the mutant's number
 * @param slowest what the slowest of them took
 * @param heap the most that this process itself held, in MiB
 */
public record HostileEvaluation(Map<String, Tally> tallies, List<String> broke, Duration slowest, long heap) {
    private static final long SEED = 20_260_101;

    /** How many of a kind were read, refused in words, and ended for want of time or memory. */
    public record Tally(int read, int refused, int ended) {
        static final Tally NONE = new Tally(0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(read + other.read, refused + other.refused, ended + other.ended);
        }
    }

    public HostileEvaluation {
        tallies = new TreeMap<>(tallies);
        broke = List.copyOf(broke);
    }

    /**
     * @param folder of whose files the mutants are made, in turn
     * @param reading bytes and a name to a résumé
     * @throws BadInput when the folder holds no files
     */
    public static HostileEvaluation of(Path folder, int files, BiFunction<byte[], String, Resume> reading) {
        var seeds = Seeds.of(folder);
        var random = new Random(SEED);
        var tallies = new TreeMap<String, Tally>();
        var broke = new ArrayList<String>();
        var meter = new Meter();
        for (int i = 0; i < files; i++) {
            var mutant = mutant(seeds.get(i), random);
            var name = "mutant " + i + " (" + seeds.kind(i) + ")";
            var tally = meter.timed(() -> outcome(mutant, name, reading, broke));
            tallies.merge(seeds.kind(i), tally, Tally::plus);
        }
        return new HostileEvaluation(tallies, broke, meter.slowest(), meter.heap());
    }

    private static byte[] mutant(byte[] seed, Random random) {
        return Opened.isArchive(seed) && random.nextBoolean()
                ? Opened.archive(seed, random)
                : Mutation.of(seed, random);
    }

    private static Tally outcome(
            byte[] mutant, String name, BiFunction<byte[], String, Resume> reading, List<String> broke) {
        try {
            if (reading.apply(mutant, name) != null) return new Tally(1, 0, 0);
            broke.add("Nothing was said of " + name);
        } catch (WorkBroke e) {
            if (e.why() != WorkBroke.Why.CRASH) return new Tally(0, 0, 1);
            broke.add("The child broke at " + name);
        } catch (BadInput e) {
            return new Tally(0, 1, 0);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            broke.add(e.getClass().getSimpleName() + " at " + name);
        }
        return Tally.NONE;
    }

    private Tally sum() {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    public int read() {
        return sum().read;
    }

    public int refused() {
        return sum().refused;
    }

    public int ended() {
        return sum().ended;
    }

    public String words() {
        var out = new StringBuilder(
                "| kind | read | refused in words | ended for want of time or memory |\n|---|---|---|---|\n");
        tallies.forEach((kind, t) -> out.append("| %s | %s | %s | %s |\n".formatted(kind, t.read, t.refused, t.ended)));
        out.append("| **all** | %s | %s | %s |\n\n".formatted(read(), refused(), ended()));
        out.append("The slowest took %s ms; this process held %s MiB at most; %s broke the reader.\n"
                .formatted(slowest.toMillis(), heap, broke.size()));
        broke.forEach(each -> out.append(each).append('\n'));
        return out.toString();
    }

    public String json() {
        var o = JsonNodeFactory.instance.objectNode();
        o.put("read", read()).put("refused", refused()).put("ended", ended());
        o.put("slowestMs", slowest.toMillis()).put("heapMiB", heap);
        var list = o.putArray("broke");
        broke.forEach(list::add);
        return o.toPrettyString() + "\n";
    }
}
