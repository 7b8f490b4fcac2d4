package dev.sartor.matching.evaluation;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person's facts and what jobs ask of that trade, with the facts that meet it, judged by hand.
 *
 * @param facts by id
 */
record Judged(String trade, Map<String, String> facts, List<Ask> asks) {
    Judged {
        facts = new LinkedHashMap<>(facts);
        asks = List.copyOf(asks);
    }

    /** Something asked, and the ids of the facts that meet it. */
    record Ask(String text, Set<String> right) {
        Ask {
            right = Set.copyOf(right);
        }
    }

    /** Every trade of a folder, by name. */
    static List<Judged> all(Path folder) {
        try (var files = Files.list(folder)) {
            var all = files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(Judged::read)
                    .toList();
            if (all.isEmpty())
                throw new BadInput("There are no judged pairs in " + folder + ".", "Name another folder.");
            return all;
        } catch (IOException e) {
            throw new BadInput("The folder " + folder + " cannot be read.", "Name another folder with --data.");
        }
    }

    private static Judged read(Path file) {
        var facts = new LinkedHashMap<String, String>();
        var asks = new ArrayList<Ask>();
        try {
            for (var line : Files.readAllLines(file)) {
                var parts = line.strip().split(" ", 3);
                if (parts.length < 3) continue;
                if (parts[0].equals("f")) facts.put(parts[1], parts[2]);
                else asks.add(new Ask(parts[2], Set.of(parts[1].split(","))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var ask : asks)
            if (!facts.keySet().containsAll(ask.right()))
                throw new BadInput(
                        file + " names a fact that is not there: \"" + ask.text() + "\".", "Give it ids of its facts.");
        return new Judged(file.getFileName().toString().replace(".txt", ""), facts, asks);
    }
}
