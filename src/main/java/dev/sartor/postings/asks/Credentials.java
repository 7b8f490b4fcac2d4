package dev.sartor.postings.asks;

import dev.sartor.model.posting.Requirement.Kind;
import dev.sartor.model.posting.Span;
import dev.sartor.postings.wording.Wording;
import dev.sartor.skills.Mention;
import dev.sartor.skills.Taxonomy;
import dev.sartor.skills.TaxonomySkill;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises clauses that ask for a degree, a licence, a certificate or a spoken language. */
final class Credentials {
    private static final Set<String> CERTIFICATES = Set.of("certificates", "licences");
    private static final Set<String> LANGUAGES = Set.of("spoken");
    private static final Pattern STATED =
            Pattern.compile("(?iu)\\s+(?:is|are|would|will|ist|sind|est|sont|es|son)\\s.*$");
    private static final Pattern FOLLOWS = Pattern.compile(
            "(?iu)\\s*(?:$|[,;./()+]|'s|in |of |or |and |degree|preferred|required|from |with |ou |oder |o |y |en |et |und |im |is |completed)");
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
     * The clause, or one item of its list, as languages, a licence or certificates; empty when it is none.
     *
     * @param mentions skills named in it, spans in it
     */
    List<Ask> papers(Part part, List<Mention> mentions) {
        var languages = language(part, mentions);
        if (!languages.isEmpty()) return languages;
        var qualification = qualification(part, mentions);
        if (qualification.isPresent()) return List.of(qualification.get());
        var licence = paper(part, mentions, "licence", Kind.LICENCE);
        return licence.isPresent() ? List.of(licence.get()) : certificates(part, mentions);
    }

    /** "A recognised accounting qualification" is a paper, not the skill of accounting. */
    private Optional<Ask> qualification(Part part, List<Mention> mentions) {
        var text = part.text();
        if (!wording.pattern("qualification").matcher(text).find()
                || wording.pattern("qualification.not").matcher(text).find()) return Optional.empty();
        var ids = mentions.stream()
                .filter(m -> in(m, CERTIFICATES))
                .map(Mention::id)
                .distinct()
                .toList();
        var label = phrase.label(text, 12);
        boolean bare = label.indexOf(' ') < 0;
        return Optional.of(part.ask(Kind.CERTIFICATE, bare ? Phrase.first(text, 12) : label, ids));
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

    /** The clause as a degree, or nothing. */
    Optional<Ask> degree(Part part) {
        var m = wording.pattern("degree").matcher(part.text());
        if (!named(m, part.text()) || wordsBefore(part.text(), m.start()) >= NEAR) return Optional.empty();
        var after = part.text().substring(m.end());
        var not = wording.pattern("degree.not").matcher(after);
        if (not.find() && not.start() <= 3) return Optional.empty();
        var label = phrase.body(part.text());
        var tail = wording.built("degree.tail", w -> "[\\s,]*" + w.alternatives("degree.tail") + "[\\s.]*$");
        for (var t = tail.matcher(label); t.find(); t = tail.matcher(label)) label = label.substring(0, t.start());
        if (!label.contains(m.group())) label = part.text().substring(m.start());
        return Optional.of(part.ask(Kind.DEGREE, phrase.core(label), List.of()));
    }

    /** Finds the next degree; "MA" and "BS" only in capitals. */
    private static boolean capitals(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean named(Matcher m, String text) {
        while (m.find()) {
            boolean glued = m.start() > 0 && "-/".indexOf(text.charAt(m.start() - 1)) >= 0;
            if (m.group().length() > 4
                    || (!glued
                            && capitals(m.group())
                            && FOLLOWS.matcher(text.substring(m.end())).lookingAt())) return true;
        }
        return false;
    }

    private List<Ask> language(Part part, List<Mention> mentions) {
        var m = wording.pattern("spoken").matcher(part.text());
        if (!m.find() || !capital(part.text(), m.start())) return List.of();
        if (wording.pattern("spoken.not").matcher(part.text()).find()) return List.of();
        if (mentions.stream().anyMatch(each -> !in(each, LANGUAGES))) return List.of();
        int open = part.text().indexOf('(');
        var groups = Group.of(part.text(), spoken(part.text()), false).stream()
                .filter(group -> open < 0 || group.start() > open)
                .toList();
        var whole = STATED.matcher(phrase.core(part.text())).replaceFirst("");
        if (groups.size() < 2)
            return List.of(part.ask(
                    Kind.LANGUAGE,
                    whole,
                    groups.isEmpty() ? List.of() : groups.getFirst().ids()));
        return groups.stream()
                .map(g -> part.ask(Kind.LANGUAGE, g.surface(part.text()), g.ids()))
                .toList();
    }

    /** The languages that the words name and the taxonomy knows. */
    private List<Mention> spoken(String text) {
        return wording.pattern("spoken")
                .matcher(text)
                .results()
                .flatMap(match -> named(match.group()).stream()
                        .map(id -> new Mention(id, new Span(match.start(), match.end()), match.group())))
                .toList();
    }

    /** English and German write languages with a capital letter. */
    private boolean capital(String text, int at) {
        return wording.lowerCaseLanguages()
                || Character.isUpperCase(text.charAt(at))
                || text.regionMatches(true, at, "bilingu", 0, 7);
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
        return Optional.of(part.ask(kind, phrase.label(part.text(), 12), ids));
    }

    /** What sort of thing the skill is. */
    Kind kind(String id) {
        var category = taxonomy.find(id).map(TaxonomySkill::category).orElse("");
        if (CERTIFICATES.contains(category)) return Kind.CERTIFICATE;
        if (LANGUAGES.contains(category)) return Kind.LANGUAGE;
        return category.equals("soft") ? Kind.SOFT_SKILL : Kind.SKILL;
    }

    /** The skill that the words name as a whole. */
    Optional<String> named(String words) {
        return taxonomy.resolve(words).map(TaxonomySkill::id);
    }

    /** Whether the second skill is a kind of the first. */
    boolean isKind(String kind, String id) {
        return taxonomy.isA(id, kind);
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
