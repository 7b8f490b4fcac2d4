package dev.sartor.postings.asks;

import dev.sartor.model.posting.Requirement.Kind;
import dev.sartor.postings.wording.Wording;
import dev.sartor.skills.Mention;
import dev.sartor.skills.Taxonomy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises clauses that ask for a degree, a licence, a certificate or a spoken language. */
final class Credentials {
    private static final Set<String> CERTIFICATES = Set.of("certificates", "certifications");
    private static final Set<String> LANGUAGES = Set.of("languages", "spoken-languages");
    private static final int NEAR = 6;

    private final Wording wording;
    private final Phrase phrase;
    private final Taxonomy taxonomy;

    Credentials(Wording wording, Phrase phrase, Taxonomy taxonomy) {
        this.wording = wording;
        this.phrase = phrase;
        this.taxonomy = taxonomy;
    }

    /**
     * The clause as one of these, or nothing.
     *
     * @param mentions skills named in the clause, spans in it
     */
    List<Ask> read(Part part, List<Mention> mentions) {
        var whole = degree(part)
                .or(() -> language(part, mentions))
                .or(() -> paper(part, mentions, "licence", Kind.LICENCE));
        return whole.isPresent() ? List.of(whole.get()) : certificates(part, mentions);
    }

    /** "Google Ads and Facebook Blueprint certifications" are two. */
    private List<Ask> certificates(Part part, List<Mention> mentions) {
        var whole = paper(part, mentions, "certificate", Kind.CERTIFICATE);
        var groups = Group.of(part.text(), mentions, false);
        if (whole.isEmpty() || groups.size() < 2 || part.text().indexOf('(') >= 0)
            return whole.stream().toList();
        return groups.stream()
                .map(g -> part.ask(Kind.CERTIFICATE, g.surface(part.text()), g.ids()))
                .toList();
    }

    private Optional<Ask> degree(Part part) {
        var m = wording.pattern("degree").matcher(part.text());
        if (!m.find() || wordsBefore(part.text(), m.start()) >= NEAR) return Optional.empty();
        var after = part.text().substring(m.end());
        var not = wording.pattern("degree.not").matcher(after);
        if (not.find() && not.start() <= 3) return Optional.empty();
        var label = phrase.body(part.text());
        var tail = wording.built("degree.tail", w -> "[\\s,]*" + w.alternatives("degree.tail") + "[\\s.]*$");
        for (var t = tail.matcher(label); t.find(); t = tail.matcher(label)) label = label.substring(0, t.start());
        return Optional.of(part.ask(Kind.DEGREE, Phrase.trim(label), List.of()));
    }

    private Optional<Ask> language(Part part, List<Mention> mentions) {
        var m = wording.pattern("spoken").matcher(part.text());
        if (!m.find() || !capital(part.text(), m.start())) return Optional.empty();
        if (wording.pattern("spoken.not").matcher(part.text()).find()) return Optional.empty();
        var others = mentions.stream().filter(each -> !in(each, LANGUAGES)).toList();
        if (!others.isEmpty()) return Optional.empty();
        var ids = mentions.stream().map(Mention::id).toList();
        return Optional.of(part.ask(Kind.LANGUAGE, phrase.label(part.text(), 9), ids));
    }

    private static boolean capital(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) || text.regionMatches(true, at, "bilingu", 0, 7);
    }

    private Optional<Ask> paper(Part part, List<Mention> mentions, String key, Kind kind) {
        var certificates = mentions.stream().filter(m -> in(m, CERTIFICATES)).toList();
        boolean named = kind == Kind.CERTIFICATE && certificates.size() == 1 && mentions.size() == 1;
        var m = wording.pattern(key).matcher(part.text());
        if (!named && !m.find()) return Optional.empty();
        if (wording.pattern("licence.not").matcher(part.text()).find()) return Optional.empty();
        if (!named && wordsBefore(part.text(), m.start()) > NEAR + 2) return Optional.empty();
        var ids = (certificates.isEmpty() ? mentions : certificates)
                .stream().map(Mention::id).distinct().toList();
        return Optional.of(part.ask(kind, phrase.label(part.text(), 10), ids));
    }

    boolean certificate(String id) {
        return taxonomy.find(id).map(s -> CERTIFICATES.contains(s.category())).orElse(false);
    }

    boolean spoken(String id) {
        return taxonomy.find(id).map(s -> LANGUAGES.contains(s.category())).orElse(false);
    }

    private boolean in(Mention mention, Set<String> categories) {
        return taxonomy.find(mention.id())
                .map(s -> categories.contains(s.category()))
                .orElse(false);
    }

    static int wordsBefore(String text, int at) {
        var before = text.substring(0, at).strip();
        return before.isEmpty() ? 0 : Pattern.compile("\\s+").split(before).length;
    }
}
