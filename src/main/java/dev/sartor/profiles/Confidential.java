package dev.sartor.profiles;

import dev.sartor.kernel.Failure;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Employers, clients and projects that are described and never named. An entry says so under {@code x-sartor}:
 * {@code "confidential": {"name": "a European bank"}} with the entry's own field as key, and under {@code "names"} what
 * else they are called and what to say instead. What is veiled in its own field is veiled in every text of the résumé.
 */
public final class Confidential {
    private static final String OURS = "x-sartor";
    private static final String MARK = "confidential";
    private static final String NAMES = "names";
    private static final String LINK = "url";

    private final List<Veil> veils = new ArrayList<>();

    private Confidential() {}

    /** The same résumé with descriptions in the place of names, and without the links that would tell them. */
    public static Resume veiled(Resume resume) {
        var tree = ResumeJson.members(resume);
        var all = new Confidential();
        all.gather(tree);
        if (all.veils.isEmpty()) return resume;
        all.veils.sort(Veil.LONGEST_FIRST);
        return ResumeJson.of(map(all.without(tree)));
    }

    /** @throws Failure (422) when something is marked and not described */
    static void check(Resume resume) {
        new Confidential().gather(ResumeJson.members(resume));
    }

    private void gather(@Nullable Object node) {
        if (node instanceof List<?> list) list.forEach(this::gather);
        if (!(node instanceof Map<?, ?> entry)) return;
        entry.values().forEach(this::gather);
        if (!(entry.get(OURS) instanceof Map<?, ?> ours) || !ours.containsKey(MARK)) return;
        if (!(ours.get(MARK) instanceof Map<?, ?> marked)) throw undescribed();
        marked.forEach((field, said) -> {
            if (NAMES.equals(field) && said instanceof Map<?, ?> names) names.forEach(this::veil);
            else if (entry.get(field) instanceof String name) veil(name, said);
            else if (!(said instanceof String)) throw undescribed();
        });
        if (entry.get(LINK) instanceof String url) Veil.ofHost(url).ifPresent(veils::add);
    }

    private void veil(@Nullable Object name, @Nullable Object said) {
        if (!(said instanceof String words) || words.isBlank()) throw undescribed();
        if (name instanceof String text && !text.isBlank()) veils.addAll(Veil.of(text.strip(), words.strip()));
    }

    private static Failure undescribed() {
        return Failure.invalid(
                OURS + "." + MARK,
                "must say, for each field that is confidential, what to write instead, such as \"a European bank\"");
    }

    private @Nullable Object without(@Nullable Object node) {
        return switch (node) {
            case null -> null;
            case String text -> said(text);
            case List<?> list -> {
                var out = new ArrayList<@Nullable Object>();
                list.forEach(each -> out.add(without(each)));
                yield out;
            }
            case Map<?, ?> map -> entry(map);
            default -> node;
        };
    }

    private Map<String, @Nullable Object> entry(Map<?, ?> entry) {
        var marked = entry.get(OURS) instanceof Map<?, ?> ours && ours.containsKey(MARK);
        var out = new LinkedHashMap<String, @Nullable Object>();
        entry.forEach((key, value) -> {
            if (key.equals(MARK) || marked && key.equals(LINK)) return;
            if (value instanceof String text && veils.stream().anyMatch(veil -> veil.isLinkTo(text))) return;
            out.put(String.valueOf(key), without(value));
        });
        return out;
    }

    private String said(String text) {
        var out = text;
        for (var veil : veils) out = veil.over(out);
        return out;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> map(@Nullable Object tree) {
        return (Map<String, @Nullable Object>) java.util.Objects.requireNonNull(tree);
    }
}
