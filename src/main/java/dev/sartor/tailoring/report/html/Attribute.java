package dev.sartor.tailoring.report.html;

/** An element's attribute; names are ours, values are escaped. */
record Attribute(String name, String value) implements Part {
    static Attribute attr(String name, String value) {
        return new Attribute(name, value);
    }

    static Attribute css(String classes) {
        return new Attribute("class", classes);
    }

    static Attribute id(String id) {
        return new Attribute("id", id);
    }

    /** A link within the page. */
    static Attribute to(String id) {
        return new Attribute("href", "#" + id);
    }
}
