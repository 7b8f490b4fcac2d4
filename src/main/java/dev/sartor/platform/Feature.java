package dev.sartor.platform;

/** What an operator can switch off, or on for some; the names of the settings are those of the first program of this kind. */
public enum Feature {
    /** Files that people bring: CVs into a profile, postings as files. */
    ARTIFACT_UPLOAD("feature.artifact_upload.enabled"),
    CV_GENERATION("feature.cv_generation.enabled"),
    COVER_LETTER("feature.cover_letter.enabled"),
    EXPORT_PDF("feature.export.pdf_enabled"),
    EXPORT_DOCX("feature.export.docx_enabled");

    private final String setting;

    Feature(String setting) {
        this.setting = setting;
    }

    public String setting() {
        return setting;
    }
}
