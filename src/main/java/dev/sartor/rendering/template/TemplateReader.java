package dev.sartor.rendering.template;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.draft.Section;
import dev.sartor.rendering.template.Template.Align;
import dev.sartor.rendering.template.Template.BulletTokens;
import dev.sartor.rendering.template.Template.Contacts;
import dev.sartor.rendering.template.Template.FitTokens;
import dev.sartor.rendering.template.Template.HeadTokens;
import dev.sartor.rendering.template.Template.HeadingTokens;
import dev.sartor.rendering.template.Template.LetterTokens;
import dev.sartor.rendering.template.Template.ParagraphTokens;
import dev.sartor.rendering.template.Template.Place;
import dev.sartor.rendering.template.Template.RowTokens;
import dev.sartor.rendering.template.Template.Rule;
import dev.sartor.rendering.template.Template.RunningTokens;
import dev.sartor.rendering.template.Template.Sheet;
import dev.sartor.rendering.template.Template.SideTokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a template file into a checked template. Lengths on the page are millimetres in the file, all others points. */
final class TemplateReader {
    private static final int LONGEST = 64 * 1024;

    /** Millimetres from the sheet's edge to the first line of the address in a window (45 to 90 mm), the sender's above. */
    private static final double WINDOW = 51;

    /** The same standard's left margin, in millimetres. */
    private static final double MARGIN = 25;

    private static final String TITLE = "Give 1 to 60 characters.";
    private static final List<String> KEYS = List.of(
            "id",
            "version",
            "name",
            "summary",
            "family",
            "page",
            "colours",
            "styles",
            "head",
            "heading",
            "entry",
            "note",
            "group",
            "bullet",
            "paragraph",
            "running",
            "side",
            "fit",
            "letter",
            "density",
            "sections");
    private static final List<String> ENTRY = List.of("title", "organisation", "place", "dates");
    private static final List<String> NOTE = List.of("text", "detail", "date");
    private static final List<String> GROUP = List.of("label", "items");

    private final Tokens top;

    private TemplateReader(Tokens top) {
        this.top = top;
    }

    /**
     * @param file how complaints name it
     * @param settings tokens set over the file's, as "accent=#0a5"
     * @throws BadInput naming file, line and what is allowed
     */
    static Template read(String file, String yaml, List<String> settings) {
        var root = root(file, yaml);
        Overrides.set(root, settings);
        var top = Tokens.of(file, "", root, KEYS);
        return Density.of(new TemplateReader(top).template(), top);
    }

    private static Node root(String file, String yaml) {
        if (yaml.length() > LONGEST) throw new BadInput(file + " is longer than 64 KiB.", "Give a template file.");
        try {
            return new Compose(LoadSettings.builder()
                            .setMaxAliasesForCollections(0)
                            .build())
                    .composeString(yaml)
                    .orElseThrow(() -> new BadInput(file + " is empty.", "Give a template file."));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine()).orElse(0);
            throw new BadInput(file + ", line " + (line + 1) + ": this is not YAML.", "Mend the line.");
        } catch (YamlEngineException e) {
            throw new BadInput(file + " is not YAML.", "Give a template file.");
        }
    }

    private Template template() {
        var palette = Palette.read(top);
        return new Template(
                top.parsed("id", TemplateReader::id, "Use small letters, digits and hyphens."),
                (int) top.number("version", 1, 9999),
                top.text("name"),
                top.text("summary"),
                sheet(),
                palette.colours(),
                palette.looks(top),
                head(),
                heading(),
                rows("entry", ENTRY),
                rows("note", NOTE),
                rows("group", GROUP),
                bullet(),
                paragraph(),
                running(),
                side(),
                fit(),
                letter(),
                arrangement());
    }

    private static Optional<String> id(String text) {
        return Optional.of(text).filter(id -> id.matches("[a-z][a-z0-9-]{0,30}"));
    }

    private static double mm(Tokens t, String key, double from, double to, double otherwise) {
        return t.number(key, from, to, otherwise) * 72 / 25.4;
    }

    private Sheet sheet() {
        var t = top.map("page", List.of("top", "bottom", "left", "right", "measure", "aside", "gap", "tint"));
        return new Sheet(
                mm(t, "top", 5, 60, 20),
                mm(t, "bottom", 5, 60, 20),
                mm(t, "left", 5, 60, 20),
                mm(t, "right", 5, 60, 20),
                mm(t, "measure", 40, 200, 200),
                mm(t, "aside", 0, 70, 0),
                mm(t, "gap", 0, 20, 0),
                t.truth("tint"));
    }

    private HeadTokens head() {
        var t = top.map("head", List.of("align", "contacts", "separator", "rule", "weight", "after", "photo"));
        return new HeadTokens(
                t.choice("align", Align.class, Align.LEFT),
                t.choice("contacts", Contacts.class, Contacts.LINE),
                t.text("separator", "  ·  "),
                t.choice("rule", Rule.class, Rule.NONE),
                t.number("weight", 0.1, 6, 0.5),
                t.number("after", 0, 80, 6),
                mm(t, "photo", 0, 45, 0),
                null);
    }

    private HeadingTokens heading() {
        var t = top.map("heading", List.of("place", "align", "rule", "weight", "before", "after", "spine"));
        return new HeadingTokens(
                t.choice("place", Place.class, Place.ABOVE),
                t.choice("align", Align.class, Align.LEFT),
                t.choice("rule", Rule.class, Rule.NONE),
                t.number("weight", 0.1, 6, 0.5),
                t.number("before", 0, 60, 14),
                t.number("after", 0, 40, 5),
                t.truth("spine"));
    }

    private RowTokens rows(String key, List<String> fields) {
        var t = top.map(key, List.of("rows", "aside", "separator", "before", "stacked", "numbered"));
        var remedy = "Write fields in braces, at most one bar: " + fields + ".";
        var rows = new ArrayList<Pattern>();
        for (var row : t.texts("rows"))
            rows.add(Pattern.parse(row, fields).orElseThrow(() -> t.refuse("rows", remedy)));
        return new RowTokens(
                rows,
                t.has("aside") ? t.parsed("aside", text -> Pattern.parse(text, fields), remedy) : null,
                t.text("separator", ", "),
                t.number("before", 0, 40, 4),
                t.truth("stacked"),
                t.truth("numbered"));
    }

    private BulletTokens bullet() {
        var t = top.map("bullet", List.of("marker", "indent", "before", "colour"));
        return new BulletTokens(
                t.text("marker", "•"),
                t.number("indent", 0, 40, 11),
                t.number("before", 0, 20, 1.5),
                t.choice("colour", Ink.class, Ink.INK));
    }

    private ParagraphTokens paragraph() {
        var t = top.map("paragraph", List.of("align", "before"));
        return new ParagraphTokens(t.choice("align", Align.class, Align.LEFT), t.number("before", 0, 20, 4));
    }

    private RunningTokens running() {
        var t = top.map("running", List.of("text", "top"));
        return new RunningTokens(t.text("text", "{name}"), mm(t, "top", 3, 50, 10));
    }

    private SideTokens side() {
        if (!top.has("side")) return SideTokens.NONE;
        var t = top.map("side", List.of("edge", "width", "gap", "tint", "sections", "contacts"));
        var sections = new ArrayList<Section.Kind>();
        for (var name : t.texts("sections")) sections.add(t.choice("sections", name, Section.Kind.class));
        return new SideTokens(
                t.choice("edge", Align.class, Align.LEFT),
                mm(t, "width", 20, 90, 55),
                mm(t, "gap", 2, 30, 8),
                t.truth("tint"),
                sections,
                t.truth("contacts"));
    }

    private FitTokens fit() {
        var t = top.map("fit", List.of("sizes", "spaces"));
        return new FitTokens(t.number("sizes", 0.8, 1, 1), t.number("spaces", 0.3, 1, 1));
    }

    private Arrangement arrangement() {
        if (!top.has("sections")) return Arrangement.NONE;
        var t = top.map("sections", List.of("order", "leave-out", "titles"));
        var kinds = Arrays.stream(Section.Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        var under = t.map("titles", kinds);
        var titles = new EnumMap<Section.Kind, String>(Section.Kind.class);
        for (var key : under.keys())
            titles.put(under.choice(key, key, Section.Kind.class), under.parsed(key, TemplateReader::title, TITLE));
        return new Arrangement(kinds(t, "order"), kinds(t, "leave-out"), titles);
    }

    private static Optional<String> title(String text) {
        return Optional.of(text.strip()).filter(title -> !title.isEmpty() && title.length() <= 60);
    }

    private static List<Section.Kind> kinds(Tokens t, String key) {
        return t.texts(key).stream()
                .map(name -> t.choice(key, name, Section.Kind.class))
                .toList();
    }

    /** Letters for window envelopes after DIN 5008 (form B), and as they are written in the United States. */
    private enum Custom {
        OWN,
        DIN_5008,
        US
    }

    private LetterTokens letter() {
        var t = top.map(
                "letter",
                List.of("layout", "measure", "date", "recipient", "left", "before", "paragraph", "signature"));
        var custom = t.choice("layout", Custom.class, Custom.OWN);
        return new LetterTokens(
                mm(t, "measure", 60, 200, 140),
                switch (custom) {
                    case OWN -> t.choice("date", Align.class, Align.LEFT);
                    case DIN_5008 -> Align.RIGHT;
                    case US -> Align.LEFT;
                },
                switch (custom) {
                    case OWN -> mm(t, "recipient", 0, 120, 0);
                    case DIN_5008 -> WINDOW * 72 / 25.4;
                    case US -> 0;
                },
                switch (custom) {
                    case OWN, US -> mm(t, "left", 0, 60, 0);
                    case DIN_5008 -> MARGIN * 72 / 25.4;
                },
                t.number("before", 0, 80, 24),
                t.number("paragraph", 0, 30, 7),
                t.number("signature", 10, 80, 34));
    }
}
