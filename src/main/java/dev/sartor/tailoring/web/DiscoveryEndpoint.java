package dev.sartor.tailoring.web;

import dev.sartor.exports.Exports;
import dev.sartor.kernel.language.Languages;
import dev.sartor.platform.Open;
import dev.sartor.rendering.template.Ink;
import dev.sartor.rendering.template.Templates;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to choose from; menus show a new template, format or language by themselves. */
@Open
@RestController
@RequestMapping("/api/v1")
class DiscoveryEndpoint {
    /**
     * A template.
     *
     * @param accent its own colour, as "#2457c5"
     * @param photo whether it has a place for one
     */
    record TemplateShown(String id, String name, String summary, int version, String accent, boolean photo) {}

    /** An export format. */
    record FormatShown(String id, String name, String extension, String mediaType) {}

    /** @param name in the language itself */
    record LanguageShown(String tag, String name, boolean rightToLeft) {}

    @Operation(summary = "The templates, the plainest first")
    @GetMapping("/templates")
    List<TemplateShown> templates() {
        return Templates.all().stream()
                .map(Templates::find)
                .map(t -> new TemplateShown(
                        t.id(), t.name(), t.summary(), t.version(), hex(t.colour(Ink.ACCENT)), t.takesPhoto()))
                .toList();
    }

    @Operation(summary = "The formats that documents can be downloaded in")
    @GetMapping("/exports")
    List<FormatShown> exports() {
        return Exports.all().stream()
                .map(f -> new FormatShown(f.id(), f.name(), f.extension(), f.mediaType()))
                .toList();
    }

    @Operation(summary = "The languages that documents can be written in")
    @GetMapping("/languages")
    List<LanguageShown> languages() {
        return Languages.all().stream()
                .map(Languages::orEnglish)
                .map(l -> new LanguageShown(
                        l.tag(), Locale.of(l.tag()).getDisplayLanguage(Locale.of(l.tag())), l.rightToLeft()))
                .toList();
    }

    private static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
