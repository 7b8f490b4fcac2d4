package dev.sartor.cli.roundtrip;

import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A résumé as sections of entries of fields, letters and digits alone.
 *
 * @param sections by name; each entry's fields by name, an element of a list with its text in the name
 */
record Flat(Map<String, List<Map<String, String>>> sections) {
    /** What files of other kinds do not carry: notes of ours, and codes that are printed as words or not at all. */
    private static final Set<String> SKIPPED = Set.of("meta", "$schema", "countryCode", "id", "image");

    static Flat of(Resume resume) {
        var out = new LinkedHashMap<String, List<Map<String, String>>>();
        var root = JsonMapper.shared().readTree(ResumeJson.write(resume));
        root.properties().forEach(section -> {
            if (isSkipped(section.getKey())) return;
            var entries = new ArrayList<Map<String, String>>();
            var node = section.getValue();
            if (node.isArray()) node.forEach(entry -> entries.add(entry(entry)));
            else if (node.isObject()) entries.add(entry(node));
            out.put(section.getKey(), entries);
        });
        return new Flat(out);
    }

    private static boolean isSkipped(String key) {
        return SKIPPED.contains(key) || key.startsWith("x-");
    }

    private static Map<String, String> entry(JsonNode node) {
        var out = new LinkedHashMap<String, String>();
        add(out, "", node);
        return out;
    }

    private static void add(Map<String, String> out, String path, JsonNode node) {
        if (node.isObject())
            node.properties().forEach(field -> {
                if (!isSkipped(field.getKey()))
                    add(out, path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue());
            });
        else if (node.isArray())
            node.forEach(each -> {
                if (each.isObject()) add(out, path, each.has("text") ? each.get("text") : each);
                else add(out, path + " " + fold(each.asString()), each);
            });
        else out.put(unique(out, path), fold(node.asString()));
    }

    private static String unique(Map<String, String> out, String path) {
        return out.containsKey(path) ? path + " " + out.size() : path;
    }

    /** Letters and digits, without case, accents and the form of an address. */
    static String fold(String text) {
        return Normalizer.normalize(text.replaceFirst("^https?://(www\\.)?", ""), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}+#]", "");
    }
}
