package dev.sartor.cli.doctor;

import java.util.List;

/** The programs Sartor can make use of. */
final class Tools {
    private static final String ONE_READER_LESS =
            "PDFs are not read back by this program too; the built-in readers still read every one.";

    static final List<Tool> ALL = List.of(
            needed(
                    "Maven",
                    List.of("mvn"),
                    "--version",
                    "changed sources cannot be built; what is built keeps running."),
            needed("Node", List.of("node"), "--version", "the fonts cannot be fetched for a build."),
            needed("npm", List.of("npm"), "--version", "the fonts cannot be fetched for a build."),
            needed(
                    "fontconfig",
                    List.of("fc-match"),
                    "--version",
                    "on Linux, Java cannot load fonts, so no page can be set."),
            wanted("pdftotext", List.of("pdftotext"), "-v", ONE_READER_LESS),
            wanted("mutool", List.of("mutool"), "-v", ONE_READER_LESS),
            wanted(
                    "Chromium",
                    List.of(
                            "chromium",
                            "chromium-browser",
                            "google-chrome",
                            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                            "/Applications/Chromium.app/Contents/MacOS/Chromium"),
                    "--version",
                    "postings that only a script puts on their page are not read; the bench does not compare with a browser."),
            wanted("XeLaTeX", List.of("xelatex"), "--version", "the bench does not compare with TeX."),
            wanted("WeasyPrint", List.of("weasyprint"), "--version", "the bench does not compare with WeasyPrint."),
            wanted(
                    "LibreOffice",
                    List.of("soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"),
                    "--version",
                    "nothing in this version."),
            wanted(
                    "Tesseract",
                    List.of("tesseract"),
                    "--version",
                    "a PDF that is only pictures (a scan) is not read."));

    private Tools() {}

    private static Tool needed(String name, List<String> commands, String argument, String lost) {
        return new Tool(name, true, commands, List.of(argument), lost);
    }

    private static Tool wanted(String name, List<String> commands, String argument, String lost) {
        return new Tool(name, false, commands, List.of(argument), lost);
    }
}
