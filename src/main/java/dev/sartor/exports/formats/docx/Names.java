package dev.sartor.exports.formats.docx;

/** Names that the standard gives things (ECMA-376-1:2016, annex A). */
final class Names {
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    static final String RELATION = OFFICE + "relationships/";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** Attributes of a part's root element; features of Word 2010 may be ignored by who does not know them. */
    static final String ROOT = " xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "relationships\" xmlns:w14=\""
            + WORD_2010 + "\" xmlns:mc=\"" + COMPATIBILITY + "\" mc:Ignorable=\"w14\"";

    private Names() {}
}
