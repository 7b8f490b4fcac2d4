package dev.sartor.parsing.structure;

import dev.sartor.parsing.contacts.Contacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fields put together to a résumé in JSON Resume's shape. */
final class Items {
    private static final List<String> SECTIONS = List.of(
            "work",
            "volunteer",
            "education",
            "awards",
            "certificates",
            "publications",
            "skills",
            "languages",
            "interests",
            "references",
            "projects");

    private final Map<String, Object> basics = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<String, Object>>> lists = new LinkedHashMap<>();
    private final List<Map<String, Object>> sections = new ArrayList<>();
    private final Map<String, List<String>> paths = new LinkedHashMap<>();
    private boolean licences;

    /** @param name as "work/0/position" */
    void put(String name, Called.Field field) {
        var steps = name.split("/");
        if (steps[0].equals("basics")) {
            var before = Filled.since(basics);
            basics(steps, field);
            paths.put(name, before.paths("basics"));
        } else if (steps[0].equals("custom") && steps.length > 2) custom(name, steps, field);
        else if (SECTIONS.contains(steps[0]) && steps.length > 2) item(name, steps, field);
        else if (name.endsWith("/heading")) licences = name.startsWith("licences");
    }

    private void item(String name, String[] steps, Called.Field field) {
        var list = lists.computeIfAbsent(steps[0], l -> new LinkedHashMap<>());
        var item = list.computeIfAbsent(steps[1], n -> begun(steps[0]));
        int place = List.copyOf(list.keySet()).indexOf(steps[1]);
        fill(new Item(steps[0], item), name, steps[2], field, steps[0] + "[" + place + "]");
    }

    private void fill(Item item, String name, String key, Called.Field field, String at) {
        var before = Filled.since(item.fields());
        item.put(key, field);
        paths.put(name, before.paths(at));
    }

    private Map<String, Object> begun(String list) {
        var item = new LinkedHashMap<String, Object>();
        if (licences && list.equals("certificates")) Item.ours(item).put("kind", "licence");
        return item;
    }

    private void custom(String name, String[] steps, Called.Field field) {
        if (steps[2].equals("heading")) {
            var section = new LinkedHashMap<String, Object>();
            section.put("title", field.text());
            section.put("entries", new ArrayList<>());
            sections.add(section);
            return;
        }
        if (sections.isEmpty()) return;
        var list = lists.computeIfAbsent("custom", l -> new LinkedHashMap<>());
        var item = list.computeIfAbsent(steps[1], n -> {
            var begun = new LinkedHashMap<String, Object>();
            Item.list(sections.getLast(), "entries").add(begun);
            return begun;
        });
        int entry = Item.list(sections.getLast(), "entries").indexOf(item);
        var at = "x-sartor.sections[" + (sections.size() - 1) + "].entries[" + entry + "]";
        fill(new Item("custom", item), name, steps[2], field, at);
    }

    private void basics(String[] steps, Called.Field field) {
        switch (steps[1]) {
            case "location" -> {
                var key = steps.length > 2 ? steps[2] : "address";
                Item.map(basics, "location").put(key, field.text());
            }
            case "profiles" -> profile(steps, field);
            case "url" -> basics.put("url", field.link == null ? field.text() : field.link);
            default -> basics.put(steps[1], field.text());
        }
    }

    private void profile(String[] steps, Called.Field field) {
        var profile = new LinkedHashMap<String, Object>();
        if (steps.length > 3) {
            lists.computeIfAbsent("profiles", l -> new LinkedHashMap<>())
                    .computeIfAbsent(steps[2], n -> {
                        Item.list(basics, "profiles").add(profile);
                        return profile;
                    })
                    .put(steps[3], field.text());
            return;
        }
        var url = field.link == null ? field.text() : field.link;
        Contacts.account(url).ifPresent(account -> {
            profile.put("network", account.network());
            profile.put("username", account.username());
        });
        profile.put("url", url);
        Item.list(basics, "profiles").add(profile);
    }

    /** JSON Resume, with the person's own sections under {@code x-sartor}. */
    Map<String, Object> tree() {
        var out = new LinkedHashMap<String, Object>();
        out.put("basics", basics);
        for (var section : SECTIONS)
            if (lists.containsKey(section))
                out.put(section, List.copyOf(lists.get(section).values()));
        if (!sections.isEmpty()) {
            var ours = new LinkedHashMap<String, Object>();
            ours.put("sections", sections);
            out.put("x-sartor", ours);
        }
        return out;
    }

    /** Where each field went, as "work[0].position"; a period has two ends. */
    Map<String, List<String>> paths() {
        return paths;
    }
}
