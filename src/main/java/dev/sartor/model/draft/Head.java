package dev.sartor.model.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who the document is from. */
public record Head(Line name, @Nullable Line headline, List<Contact> contacts) {
    public Head {
        contacts = List.copyOf(contacts);
    }

    /**
     * One way to reach the person.
     *
     * @param uri where it leads (mailto:, tel:, https:), if anywhere
     */
    public record Contact(Kind kind, Line text, @Nullable String uri) {
        /** What sort of contact it is. */
        public enum Kind {
            EMAIL,
            PHONE,
            PLACE,
            LINK
        }
    }
}
