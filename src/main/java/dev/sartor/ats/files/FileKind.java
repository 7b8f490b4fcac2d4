package dev.sartor.ats.files;

import java.util.Optional;

/** A kind of file that employers' systems take. */
public enum FileKind {
    PDF("PDF"),
    /** Office Open XML, which is a ZIP archive. */
    DOCX("DOCX");

    private final String label;

    FileKind(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /**
     * The kind that a file's first bytes tell, whatever it is called. A PDF's header may stand anywhere in its first
     * 1024 bytes (ISO 32000-1:2008, Annex H, note 13).
     */
    public static Optional<FileKind> of(byte[] file) {
        if (file.length >= 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4)
            return Optional.of(DOCX);
        int last = Math.min(file.length, 1024) - 5;
        for (int i = 0; i <= last; i++) {
            if (file[i] == '%' && file[i + 1] == 'P' && file[i + 2] == 'D' && file[i + 3] == 'F' && file[i + 4] == '-')
                return Optional.of(PDF);
        }
        return Optional.empty();
    }
}
