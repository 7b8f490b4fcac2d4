package dev.sartor.skills;

import dev.sartor.kernel.Remembered;
import dev.sartor.skills.table.Table;
import dev.sartor.skills.text.Folding;
import dev.sartor.skills.text.Token;
import dev.sartor.skills.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the skill that a whole string names. */
final class Resolver {
    private static final Set<String> MAKERS = Set.of(
            "microsoft",
            "ms",
            "apache",
            "amazon",
            "aws",
            "google",
            "adobe",
            "oracle",
            "ibm",
            "atlassian",
            "autodesk",
            "cisco",
            "apple",
            "sap",
            "mozilla",
            "esri",
            "dassault",
            "bentley",
            "trimble",
            "intuit",
            "hashicorp",
            "jetbrains",
            "red",
            "the",
            "facebook",
            "meta",
            "epic",
            "henry",
            "gnu",
            "azure",
            "gcp");
    private static final Set<String> TAILS = Set.of(
            "software",
            "programming",
            "language",
            "skills",
            "development",
            "platform",
            "framework",
            "tool",
            "suite",
            "database",
            "enterprise",
            "kenntnisse",
            "system",
            "systems",
            "application",
            "ci",
            "pro",
            "experience");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z0-9+#]{1,5}");
    private static final Pattern BRACKET = Pattern.compile("\\s*\\(([^)]*)\\)");

    private static final int LONGEST_KEPT = 400;

    private final Table ids;
    private final Remembered<String, Optional<String>> known = new Remembered<>(4_000);

    Resolver(Table ids) {
        this.ids = ids;
    }

    Optional<String> resolve(String name) {
        return name.length() > LONGEST_KEPT ? found(name) : known.answer(name, this::found);
    }

    private Optional<String> found(String name) {
        var bracket = BRACKET.matcher(name);
        if (!bracket.find()) return words(Tokens.of(name));
        var inside = bracket.group(1);
        return words(Tokens.of(bracket.replaceAll(""))).or(() -> words(Tokens.of(inside)));
    }

    private Optional<String> words(List<Token> words) {
        if (words.isEmpty()) return Optional.empty();
        return exact(words)
                .or(() -> withoutVersion(words))
                .or(() -> withoutTail(words))
                .or(() -> withoutMaker(words))
                .or(() -> acronym(words));
    }

    private Optional<String> exact(List<Token> words) {
        var name = new StringBuilder();
        for (var word : words) name.append(word.raw());
        return ids.rows(Folding.key(name.toString())).stream().findFirst().map(cells -> cells[0]);
    }

    private Optional<String> withoutVersion(List<Token> words) {
        int end = words.size();
        while (end > 1 && Character.isDigit(words.get(end - 1).raw().charAt(0))) end--;
        return end == words.size() ? Optional.empty() : words(words.subList(0, end));
    }

    private Optional<String> withoutTail(List<Token> words) {
        boolean tail = words.size() > 1 && TAILS.contains(words.getLast().folded());
        return tail ? words(words.subList(0, words.size() - 1)) : Optional.empty();
    }

    private Optional<String> withoutMaker(List<Token> words) {
        boolean maker = words.size() > 1 && MAKERS.contains(words.getFirst().folded());
        return maker ? words(words.subList(1, words.size())) : Optional.empty();
    }

    /** "Structured query language SQL" is SQL, or what its long form says. */
    private Optional<String> acronym(List<Token> words) {
        if (words.size() < 3 || !ACRONYM.matcher(words.getLast().raw()).matches()) return Optional.empty();
        var longForm = words.subList(0, words.size() - 1);
        return exact(longForm).or(() -> exact(words.subList(words.size() - 1, words.size())));
    }
}
