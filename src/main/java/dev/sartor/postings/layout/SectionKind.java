package dev.sartor.postings.layout;

/** What a part of a posting is about. */
public enum SectionKind {
    /** Before the first heading. */
    HEAD,
    COMPANY,
    ROLE,
    DUTIES,
    MUST,
    NICE,
    /** Skills under a heading that does not say whether they are asked. */
    SKILLS,
    TRAITS,
    PAY,
    BENEFITS,
    APPLY,
    LEGAL,
    OTHER;

    /** True where every line is something asked. */
    public boolean asks() {
        return this == MUST || this == NICE || this == TRAITS;
    }
}
