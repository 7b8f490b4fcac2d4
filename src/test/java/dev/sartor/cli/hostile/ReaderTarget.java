package dev.sartor.cli.hostile;

import dev.sartor.kernel.BadInput;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.Importers;

/**
 * One reader at a time as a target of coverage-guided fuzzing, by the names that Jazzer looks for; Jazzer itself need not be
 * there. Anything but a reading or words for a person is a finding.
 */
public final class ReaderTarget {
    private static Importer reader = Importers.all().getFirst();

    private ReaderTarget() {}

    /** @param args the reader's id */
    public static void fuzzerInitialize(String[] args) {
        reader = Importers.all().stream()
                .filter(each -> each.id().equals(args[0]))
                .findFirst()
                .orElseThrow();
    }

    /** @param bytes anything */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (!reader.recognises(bytes)) return;
        try {
            reader.reading(bytes);
        } catch (BadInput e) {
            if (e.what().isBlank() || e.remedy().isBlank()) throw new AssertionError("refused without words", e);
        }
    }
}
