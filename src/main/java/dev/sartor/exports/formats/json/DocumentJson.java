package dev.sartor.exports.formats.json;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A document's content as JSON. */
public final class DocumentJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().defaultPrettyPrinter(indented()).build();

    private DocumentJson() {}

    /**
     * @param shownJson the résumé exactly as the CV shows it, as JSON Resume
     * @return for a CV that résumé, for a letter its parts; ends with {@code \n}
     * @throws BadInput for a CV whose résumé was not given
     */
    public static String of(Draft draft, @Nullable String shownJson) {
        return switch (draft) {
            case Draft.Cv _ -> resume(shownJson);
            case Draft.Letter letter -> letter(letter);
        };
    }

    private static String resume(@Nullable String shownJson) {
        if (shownJson == null)
            throw new BadInput(
                    "There is no résumé to write as JSON.", "Render from a résumé, or choose another format.");
        return shownJson.endsWith("\n") ? shownJson : shownJson + "\n";
    }

    private static String letter(Draft.Letter letter) {
        var recipient = JsonNodeFactory.instance.arrayNode();
        letter.recipient().forEach(line -> recipient.add(line.text()));
        var paragraphs = JsonNodeFactory.instance.arrayNode();
        for (var sentences : letter.paragraphs())
            paragraphs.add(sentences.stream().map(Line::text).collect(Collectors.joining(" ")));
        var subject = letter.subject();
        var json = JsonNodeFactory.instance.objectNode();
        json.set("recipient", recipient);
        json.put("date", letter.date().text());
        json.put("subject", subject == null ? null : subject.text());
        json.put("salutation", letter.salutation().text());
        json.set("paragraphs", paragraphs);
        json.put("closing", letter.closing().text());
        json.put("signature", letter.signature().text());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    private static DefaultPrettyPrinter indented() {
        var indent = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    }
}
