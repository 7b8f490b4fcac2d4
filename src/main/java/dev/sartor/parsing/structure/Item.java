package dev.sartor.parsing.structure;

import dev.sartor.kernel.PartialDate;
import dev.sartor.kernel.language.Languages;
import dev.sartor.parsing.dates.Dates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An entry of a section as it is filled field by field. */
record Item(String section, Map<String, Object> fields) {
    /** @param name as the lines of a CV call it */
    void put(String name, Called.Field field) {
        var text = field.text();
        switch (name) {
            case "title" -> named("position", field);
            case "name" -> named(section.equals("awards") ? "title" : "name", field);
            case "organisation" -> named(organisation(), field);
            case "institution" -> named("institution", field);
            case "location" -> fields.put("location", text);
            case "dates" -> period(text);
            case "date" -> date(text);
            case "detail" -> fields.put(detail(), text);
            case "highlights", "courses", "keywords", "roles" ->
                list(fields, name).add(text);
            case "region" -> ours(fields).put("region", text);
            case "number" -> ours(fields).put("number", number(text));
            default -> fields.put(name, text);
        }
    }

    private void named(String key, Called.Field field) {
        fields.put(section.equals("custom") ? custom(key) : key, field.text());
        boolean entry = !section.equals("skills") && !section.equals("interests");
        if (entry && field.link != null) fields.put("url", field.link);
    }

    private static String custom(String key) {
        return key.equals("position") ? "title" : key.equals("name") ? "subtitle" : key;
    }

    private String organisation() {
        return section.equals("volunteer") ? "organization" : "name";
    }

    private String detail() {
        return switch (section) {
            case "certificates" -> "issuer";
            case "awards" -> "awarder";
            case "publications" -> "publisher";
            case "references" -> "reference";
            default -> "summary";
        };
    }

    /** A date alone is the end of a course of study, and both ends of all else. */
    private void period(String text) {
        var span = Dates.first(text).orElse(null);
        if (span == null) return;
        boolean alone = section.equals("education") && !span.range();
        if (span.start() != null && !alone) fields.put("startDate", span.start().toString());
        if (span.end() != null) fields.put("endDate", span.end().toString());
    }

    private void date(String text) {
        var span = Dates.first(text).orElse(null);
        if (span == null) return;
        var key = section.equals("publications") ? "releaseDate" : "date";
        boolean until = section.equals("certificates") && span.until();
        if (span.start() != null && !until) fields.put(key, span.start().toString());
        boolean expires = section.equals("certificates") && (span.range() || until);
        if (expires) put(ours(fields), "expires", span.end());
    }

    private static void put(Map<String, Object> map, String key, @Nullable PartialDate date) {
        if (date != null) map.put(key, date.toString());
    }

    /** Without the word that leads it, in whichever language. */
    private static String number(String text) {
        for (var tag : Languages.all()) {
            var form = Languages.orEnglish(tag).find("licence.number").orElse("");
            if (!form.contains("{number}")) continue;
            var parts = form.split(Pattern.quote("{number}"), -1);
            boolean fits = text.length() > parts[0].length() + parts[1].length()
                    && text.startsWith(parts[0])
                    && text.endsWith(parts[1]);
            if (fits && !parts[0].isBlank())
                return text.substring(parts[0].length(), text.length() - parts[1].length())
                        .strip();
        }
        return text;
    }

    static Map<String, Object> ours(Map<String, Object> item) {
        return map(item, "x-sartor");
    }

    /** What is filled in here is kept by its type. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> in, String key) {
        return (Map<String, Object>) in.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>());
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Map<String, Object> in, String key) {
        return (List<Object>) in.computeIfAbsent(key, k -> new ArrayList<>());
    }
}
