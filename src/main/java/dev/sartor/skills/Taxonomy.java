package dev.sartor.skills;

import dev.sartor.skills.lexicon.Entry;
import dev.sartor.skills.lexicon.Name;
import dev.sartor.skills.lexicon.TaxonomyFile;
import dev.sartor.skills.lexicon.TaxonomyFiles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Every skill we know, its names and what it is a kind of. Does not change once read; safe for many threads. */
public final class Taxonomy {
    private final Map<String, TaxonomySkill> skills = new LinkedHashMap<>();
    private final List<Category> categories = new ArrayList<>();
    private final Map<String, Set<String>> related = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final CompletableFuture<Resolver> resolver;

    private static final class Standard {
        static final Taxonomy READ = new Taxonomy(TaxonomyFiles.read());
    }

    Taxonomy(List<TaxonomyFile> files) {
        for (var file : files) {
            categories.add(new Category(file.category(), file.title()));
            for (var entry : file.entries()) add(entry);
        }
        for (var skill : skills.values()) {
            for (var other : skill.related()) relate(skill.id(), other);
            for (var parent : skill.parents()) kinds.merge(parent, 1, Integer::sum);
        }
        resolver = CompletableFuture.supplyAsync(() -> new Resolver(names));
    }

    private void relate(String one, String other) {
        related.computeIfAbsent(one, id -> new LinkedHashSet<>()).add(other);
        related.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(one);
    }

    /** The taxonomy that comes with the program, read once. */
    public static Taxonomy standard() {
        return Standard.READ;
    }

    private void add(Entry entry) {
        var labels = new HashMap<String, String>();
        for (var name : entry.names()) if (!name.language().isEmpty()) labels.putIfAbsent(name.language(), name.text());
        var aliases = new LinkedHashSet<String>();
        for (var name : entry.names()) if (!name.text().equals(entry.label())) aliases.add(name.text());
        var skill = new TaxonomySkill(
                entry.id(),
                entry.label(),
                entry.category(),
                labels,
                List.copyOf(aliases),
                entry.parents(),
                entry.related());
        if (skills.putIfAbsent(entry.id(), skill) != null)
            throw new IllegalStateException("the taxonomy has two skills '" + entry.id() + "'");
        names.addAll(entry.names());
    }

    /** Every skill, in the files' order. */
    public Collection<TaxonomySkill> skills() {
        return Collections.unmodifiableCollection(skills.values());
    }

    public List<Category> categories() {
        return List.copyOf(categories);
    }

    public Optional<TaxonomySkill> find(String id) {
        return Optional.ofNullable(skills.get(id));
    }

    /**
     * The skill of this name in whatever letter case, of whatever language; a version, a maker's name or a word such as
     * "software" around it does not matter ("Java 17", "Microsoft Excel", "k8s").
     */
    public Optional<TaxonomySkill> resolve(String name) {
        return resolver.join().resolve(name).flatMap(this::find);
    }

    /** Ids of all that it is a kind or a part of, nearest first, without itself; empty for an unknown id. */
    public Set<String> ancestors(String id) {
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
        return kinds.getOrDefault(id, 0);
    }

    /** Ids of neighbours that either of the two names. */
    public Set<String> related(String id) {
        return related.getOrDefault(id, Set.of());
    }

    List<Name> names() {
        return names;
    }
}
