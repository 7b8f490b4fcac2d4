package dev.sartor.skills;

import dev.sartor.skills.lexicon.Name;
import dev.sartor.skills.lexicon.NameIndex;
import dev.sartor.skills.table.Tables;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Every skill we know, its names and what it is a kind of. Does not change once read; safe for many threads. */
public final class Taxonomy {
    private final Tables tables;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    /** By id, of skills that have any: asked for again and again. */
    private final Map<String, Set<String>> ancestors = new ConcurrentHashMap<>();

    private final Resolver resolver;

    /** A skill with what others say of it. */
    private record Known(int number, TaxonomySkill skill, Set<String> neighbours, int kinds) {}

    private static final class Standard {
        static final Taxonomy READ = new Taxonomy(Tables.standard());
    }

    Taxonomy(Tables tables) {
        this.tables = tables;
        resolver = new Resolver(tables.keys());
    }

    /** The taxonomy that comes with the program, read once. */
    public static Taxonomy standard() {
        return Standard.READ;
    }

    /** Every skill, in the files' order. */
    public Collection<TaxonomySkill> skills() {
        return tables.skills().all().stream()
                .map(row -> known(row[0], Arrays.copyOfRange(row, 1, row.length)))
                .sorted(Comparator.comparingInt(Known::number))
                .map(Known::skill)
                .toList();
    }

    public List<Category> categories() {
        return tables.categories().all().stream()
                .map(row -> new Category(row[1], row[2]))
                .toList();
    }

    public Optional<TaxonomySkill> find(String id) {
        return Optional.ofNullable(known(id)).map(Known::skill);
    }

    /** What is not known leaves no trace, so that strangers' words do not fill the memory. */
    private @Nullable Known known(String id) {
        var read = known.get(id);
        if (read != null) return read;
        var rows = tables.skills().rows(id);
        if (rows.isEmpty()) return null;
        var fresh = known(id, rows.getFirst());
        known.put(id, fresh);
        return fresh;
    }

    private static Known known(String id, String[] row) {
        var labels = new LinkedHashMap<String, String>();
        for (var label : list(row[3])) labels.put(label.substring(0, 2), label.substring(3));
        var skill = new TaxonomySkill(id, row[1], row[2], labels, list(row[4]), list(row[5]), list(row[6]));
        return new Known(Integer.parseInt(row[0]), skill, new LinkedHashSet<>(list(row[7])), Integer.parseInt(row[8]));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    /**
     * The skill of this name in whatever letter case, of whatever language; a version, a maker's name or a word such as
     * "software" around it does not matter ("Java 17", "Microsoft Excel", "k8s").
     */
    public Optional<TaxonomySkill> resolve(String name) {
        return resolver.resolve(name).flatMap(this::find);
    }

    /** Ids of all that it is a kind or a part of, nearest first, without itself; empty for an unknown id. */
    public Set<String> ancestors(String id) {
        var told = ancestors.get(id);
        if (told != null) return told;
        var fresh = Collections.unmodifiableSet(climbed(id));
        if (!fresh.isEmpty()) ancestors.put(id, fresh);
        return fresh;
    }

    private Set<String> climbed(String id) {
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(parents(id));
        while (!open.isEmpty()) {
            var next = open.poll();
            if (found.add(next)) open.addAll(parents(next));
        }
        return found;
    }

    private List<String> parents(String id) {
        return find(id).map(TaxonomySkill::parents).orElse(List.of());
    }

    /** Whether the one is the other, or a kind or a part of it. */
    public boolean isA(String child, String ancestor) {
        return child.equals(ancestor) || ancestors(child).contains(ancestor);
    }

    /** How many skills are directly of this kind. */
    public int kinds(String id) {
        var read = known(id);
        return read == null ? 0 : read.kinds();
    }

    /** Ids of neighbours that either of the two names. */
    public Set<String> related(String id) {
        var read = known(id);
        return read == null ? Set.of() : Collections.unmodifiableSet(read.neighbours());
    }

    /** Names of a language (and, with "en", of all) that begin with a word; see {@link NameIndex#firsts}. */
    List<Name> names(String language, String first) {
        var table = tables.names().get(language);
        if (table == null) return List.of();
        return table.rows(first).stream().map(Taxonomy::name).toList();
    }

    private static Name name(String[] row) {
        var marks = row[2];
        boolean own = !marks.isEmpty() && Character.isLetter(marks.charAt(0));
        return new Name(row[0], row[1], own ? marks.substring(0, 2) : "", marks.contains("="), marks.contains("?"));
    }
}
