package dev.sartor.llm.catalogue;

import dev.sartor.kernel.BadInput;
import dev.sartor.llm.ModelName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Models and their prices, out of a table that whoever runs the program may replace. */
public final class Catalogue {
    private static final int CONTEXT = 32_000;
    private static final int LONGEST = 8_000;

    private final List<Card> cards;

    private Catalogue(List<Card> cards) {
        this.cards = List.copyOf(cards);
    }

    /** As it comes with the program. */
    public static Catalogue standard() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Catalogue.class.getResourceAsStream("/dev/sartor/llm/models.tsv")),
                StandardCharsets.UTF_8))) {
            return of(in.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of one's own before the standard one, where there is such a file. @throws BadInput when it is no table */
    public static Catalogue with(Path own) {
        if (!Files.exists(own)) return standard();
        try {
            var cards = new ArrayList<>(of(Files.readAllLines(own)).cards);
            cards.addAll(standard().cards);
            return new Catalogue(cards);
        } catch (IOException e) {
            throw new BadInput("The table of models " + own + " cannot be read.", "Make it readable, or remove it.");
        }
    }

    static Catalogue of(List<String> lines) {
        return new Catalogue(lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Catalogue::card)
                .toList());
    }

    /** All, those of one provider together. */
    public List<Card> all() {
        return cards;
    }

    /**
     * The card by name, or by the longest name that the model's begins with ("gpt-4.1" for "gpt-4.1-2025-04-14"); where there
     * is none, a cautious one without a price.
     */
    public Card of(ModelName name) {
        return cards.stream()
                .filter(card -> card.provider().equals(name.provider()))
                .filter(card -> card.model().equals("*")
                        || name.model().equals(card.model())
                        || name.model().startsWith(card.model() + "-"))
                .max(Comparator.comparingInt(card -> card.model().length()))
                .orElse(new Card(name.provider(), name.model(), CONTEXT, LONGEST, null));
    }

    private static Card card(String line) {
        var cells = line.strip().split("\\s+");
        if (cells.length != 8)
            throw new BadInput(
                    "\"" + line + "\" is no line of a table of models.",
                    "Write provider, model, context, longest answer, and four prices or dashes.");
        try {
            return new Card(cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), price(cells));
        } catch (NumberFormatException e) {
            throw new BadInput("\"" + line + "\" has a number that is none.", "Write numbers with a point.");
        }
    }

    private static Card.@Nullable Price price(String[] cells) {
        if (cells[4].equals("-")) return null;
        return new Card.Price(
                new BigDecimal(cells[4]), new BigDecimal(cells[5]), new BigDecimal(cells[6]), new BigDecimal(cells[7]));
    }
}
