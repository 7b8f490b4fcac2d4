package dev.sartor.parsing.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element by its local name; prefixes and namespaces are not looked at, for real files mix them up. */
public final class Element {
    private final String name;
    private final Map<String, String> attributes;
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    void add(Element child) {
        children.add(child);
    }

    void append(String characters) {
        text.append(characters);
    }

    public String name() {
        return name;
    }

    public List<Element> children() {
        return List.copyOf(children);
    }

    public @Nullable String attribute(String key) {
        var value = attributes.get(key);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The text that stands directly in it, stripped; null when there is none. */
    public @Nullable String text() {
        return text.toString().isBlank() ? null : text.toString().strip();
    }

    /** The first element down a path ("Employer/Name"), an empty one when there is none. */
    public Element at(String path) {
        var here = Optional.of(this);
        for (var step : path.split("/"))
            here = here.flatMap(
                    e -> e.children.stream().filter(c -> c.name.equals(step)).findFirst());
        return here.orElseGet(() -> new Element("", Map.of()));
    }

    /** The text at the end of the first of the paths that has one. */
    public @Nullable String text(String... paths) {
        for (var path : paths) {
            var found = at(path).text();
            if (found != null) return found;
        }
        return null;
    }

    /** Every element of this name, at any depth, outermost first; those inside a found one are not looked for. */
    public List<Element> all(String wanted) {
        var out = new ArrayList<Element>();
        for (var child : children)
            if (child.name.equals(wanted)) out.add(child);
            else out.addAll(child.all(wanted));
        return out;
    }

    /** The first text at any depth, of elements of this name. */
    public @Nullable String anywhere(String wanted) {
        return all(wanted).stream()
                .map(Element::text)
                .filter(t -> t != null)
                .findFirst()
                .orElse(null);
    }
}
