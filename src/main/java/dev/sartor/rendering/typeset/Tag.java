package dev.sartor.rendering.typeset;

import org.jspecify.annotations.Nullable;

/**
 * A node of the structure tree (ISO 32000-1:2008, 14.8.4).
 *
 * @param parent index of the tag it lies in; -1 for the document
 * @param uri where a link leads
 * @param field what it says of the person, as "work/0/position"; null where it says no field, or more than one
 */
public record Tag(
        Role role,
        int parent,
        @Nullable String uri,
        @Nullable String field) {
    /** The standard structure types that CVs and letters need, by their names in PDF. */
    public enum Role {
        DOCUMENT("Document"),
        SECTION("Sect"),
        H1("H1"),
        H2("H2"),
        H3("H3"),
        P("P"),
        L("L"),
        LI("LI"),
        LBL("Lbl"),
        LBODY("LBody"),
        LINK("Link"),
        SPAN("Span");

        private final String pdfName;

        Role(String pdfName) {
            this.pdfName = pdfName;
        }

        public String pdfName() {
            return pdfName;
        }
    }
}
