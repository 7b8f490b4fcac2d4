package dev.sartor.exports.formats.docx.flow;

/** The paragraph styles, by the names people see in a word processor's list. */
public enum Style {
    NAME("Name", "Name"),
    HEADLINE("Headline", "Headline"),
    CONTACT("Contact", "Contact"),
    /** The name that word processors build outlines from. */
    HEADING("Heading1", "heading 1"),
    ENTRY("Entry", "Entry"),
    ENTRY_DETAIL("EntryDetail", "Entry Detail"),
    TEXT("BodyText", "Body Text"),
    BULLET("Bullet", "Bullet"),
    NUMBERED("Numbered", "Numbered"),
    NOTE("Note", "Note"),
    GROUP("Group", "Group"),
    ASIDE("Aside", "Aside"),
    ADDRESS("Address", "Address"),
    DATE("LetterDate", "Letter Date"),
    SUBJECT("Subject", "Subject"),
    SALUTATION("Salutation", "Salutation"),
    LETTER("Letter", "Letter"),
    CLOSING("Closing", "Closing"),
    SIGNATURE("Signature", "Signature");

    private final String id;
    private final String label;

    Style(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    /** Running text, whose words may be divided at a line's end and whose lines may part at a page's. */
    public boolean flowing() {
        return this == TEXT || this == LETTER || this == BULLET;
    }

    /** What the next paragraph is when one goes on writing. */
    public Style next() {
        return switch (this) {
            case NAME -> HEADLINE;
            case HEADLINE -> CONTACT;
            case HEADING, ENTRY_DETAIL -> BULLET;
            case ENTRY -> ENTRY_DETAIL;
            case SUBJECT, SALUTATION -> LETTER;
            case CLOSING -> SIGNATURE;
            default -> this;
        };
    }
}
