package dev.sartor.parsing.words;

import dev.sartor.kernel.Remembered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which section a title opens. */
public final class Titles {
    private static final Map<String, SectionKind> KINDS = new HashMap<>();
    /** The same lines are looked at again for every way to part a page into columns. */
    private static final Remembered<String, Optional<SectionKind>> ASKED = new Remembered<>(4000);

    private static final Set<String> FILLERS = Vocabulary.words("title.filler");
    private static final Set<String> JOINTS = Vocabulary.words("joint");

    static {
        for (var kind : SectionKind.values())
            for (var title : Vocabulary.words(kind.key())) KINDS.putIfAbsent(plain(title), kind);
    }

    private Titles() {}

    /** Of a title as it is used: "WORK EXPERIENCE:", "Selected Projects", "Skills & Awards". */
    public static Optional<SectionKind> kind(String text) {
        return text.length() > 60 ? Optional.empty() : ASKED.answer(text, Titles::found);
    }

    private static Optional<SectionKind> found(String text) {
        var plain = plain(text);
        if (plain.isEmpty()) return Optional.empty();
        var known = KINDS.get(plain);
        if (known != null) return Optional.of(known);
        var joined = KINDS.get(plain.replace(" ", ""));
        if (joined != null) return Optional.of(joined);
        var tokens = new ArrayList<>(List.of(plain.split(" ")));
        tokens.removeIf(FILLERS::contains);
        var rest = KINDS.get(String.join(" ", tokens));
        if (rest != null) return Optional.of(rest);
        return both(tokens);
    }

    /** Two known titles joined: the first decides. */
    private static Optional<SectionKind> both(List<String> tokens) {
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (!JOINTS.contains(tokens.get(i))) continue;
            var first = KINDS.get(String.join(" ", tokens.subList(0, i)));
            var second = KINDS.get(String.join(" ", tokens.subList(i + 1, tokens.size())));
            if (first != null && second != null) return Optional.of(first);
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return Fold.of(text)
                .replaceAll("^[^\\p{L}]+|[^\\p{L}\\p{M}]+$", "")
                .replaceAll("\\s*&\\s*", " & ")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}'&/・-]+", " ")
                .strip();
    }
}
