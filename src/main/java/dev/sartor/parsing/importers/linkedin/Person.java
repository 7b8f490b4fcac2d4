package dev.sartor.parsing.importers.linkedin;

import dev.sartor.parsing.shaping.Place;
import dev.sartor.parsing.shaping.Profiles;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.trees.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who the person is, from the profile and the lists of addresses and numbers. */
final class Person {
    /** Websites stand one a line, or as {@code [PORTFOLIO:https://…,COMPANY:https://…]}. */
    private static final Pattern URL = Pattern.compile("https?://[^\\s,\\]\\[\"]+");

    private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_]{1,15}");

    private Person() {}

    static void read(Map<ExportFile, List<Tree>> tables, ResumeShape shape) {
        for (var p : tables.getOrDefault(ExportFile.PROFILE, List.of())) {
            profile(p, shape);
            shape.basics().rest(shape.format(), p);
        }
        var emails = new ArrayList<String>();
        tables.getOrDefault(ExportFile.EMAILS, List.of()).stream()
                .sorted(Comparator.comparing(row -> !yes(row.peek("primary"))))
                .map(row -> row.text("emailaddress"))
                .forEach(email -> keep(emails, email));
        var phones = new ArrayList<String>();
        for (var row : tables.getOrDefault(ExportFile.PHONES, List.of())) {
            var extension = row.text("extension");
            var number = row.text("number");
            keep(phones, number == null || extension == null ? number : number + " ext. " + extension);
        }
        first(shape, "email", "otherEmails", emails);
        first(shape, "phone", "otherPhones", phones);
    }

    private static void profile(Tree p, ResumeShape shape) {
        var name = Stream.of(p.text("firstname"), p.text("lastname"))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        var area = p.text("geolocation");
        var address = p.text("address");
        var place = area == null ? Place.of(address) : Place.of(area).put("address", address);
        shape.basics()
                .put("name", name)
                .put("label", p.text("headline"))
                .put("summary", p.text("summary"))
                .put("location", place.put("postalCode", p.text("zipcode")));
        var sites = p.text("websites");
        if (sites != null) URL.matcher(sites).results().forEach(url -> site(url.group(), shape));
        var handles = p.text("twitterhandles");
        if (handles != null)
            HANDLE.matcher(handles).results().forEach(h -> shape.profile(Profiles.of("Twitter", h.group(), null)));
    }

    private static void site(String url, ResumeShape shape) {
        if (Profiles.network(url) == null) shape.basics().put("url", url);
        if (Profiles.network(url) != null || !url.equals(shape.basics().text("url")))
            shape.profile(Profiles.of(null, null, url));
    }

    private static void first(ResumeShape shape, String key, String others, List<String> values) {
        if (values.isEmpty()) return;
        shape.basics().put(key, values.getFirst()).put(others, values.subList(1, values.size()));
    }

    private static void keep(List<String> values, @Nullable String value) {
        if (value != null && !values.contains(value)) values.add(value);
    }

    private static boolean yes(@Nullable String value) {
        return "yes".equalsIgnoreCase(value) || "true".equalsIgnoreCase(value);
    }
}
