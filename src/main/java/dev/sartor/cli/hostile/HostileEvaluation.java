package dev.sartor.cli.hostile;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.resume.Resume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What came of reading many mutated files.
 *
 * @param broke what was neither read nor refused in words, by the failure's name and the mutant's number
 */
public record HostileEvaluation(int files, int read, int refused, List<String> broke) {
    private static final long SEED = 20_260_101;

    public HostileEvaluation {
        broke = List.copyOf(broke);
    }

    /**
     * @param folder of whose files the mutants are made, in turn
     * @param reading bytes and a name to a résumé
     * @throws BadInput when the folder holds no files
     */
    public static HostileEvaluation of(Path folder, int files, BiFunction<byte[], String, Resume> reading) {
        var seeds = seeds(folder);
        var random = new Random(SEED);
        int read = 0;
        int refused = 0;
        var broke = new ArrayList<String>();
        for (int i = 0; i < files; i++) {
            var mutant = Mutation.of(seeds.get(i % seeds.size()), random);
            try {
                if (reading.apply(mutant, "mutant " + i) != null) read++;
            } catch (BadInput e) {
                refused++;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                broke.add(e.getClass().getSimpleName() + " at mutant " + i);
            }
        }
        return new HostileEvaluation(files, read, refused, broke);
    }

    private static List<byte[]> seeds(Path folder) {
        var seeds = new TreeMap<String, byte[]>();
        try (var all = Files.list(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList())
                seeds.put(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new BadInput("The folder " + folder + " cannot be opened.", "Name another with --data.");
        }
        if (seeds.isEmpty()) throw new BadInput("The folder " + folder + " is empty.", "Name another with --data.");
        return List.copyOf(seeds.values());
    }

    public String words() {
        var told = "%s mutated files: %s read, %s refused in words, %s broke the reader%n"
                .formatted(files, read, refused, broke.size());
        return told + String.join("\n", broke) + (broke.isEmpty() ? "" : "\n");
    }

    public String json() {
        var o = JsonNodeFactory.instance.objectNode();
        o.put("files", files).put("read", read).put("refused", refused);
        var list = o.putArray("broke");
        broke.forEach(list::add);
        return o.toPrettyString() + "\n";
    }
}
