package dev.sartor.documents.json;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.documents.DocumentKind;
import dev.sartor.documents.Generation;
import dev.sartor.documents.Order;
import dev.sartor.kernel.AccountId;
import dev.sartor.model.draft.Line;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Generations and orders to text and back. */
public final class GenerationJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // what was not known yet when it was written
            .build();

    private GenerationJson() {}

    private record Shape(List<String> kinds, String profile, String job, Order order, String account) {}

    private record Said(String document, String field, String text) {}

    public static String write(Generation asked) {
        return JSON.writeValueAsString(new Shape(
                asked.kinds().stream().map(DocumentKind::id).toList(),
                asked.profile().toString(),
                asked.job().toString(),
                asked.order(),
                asked.account().toString()));
    }

    public static Generation read(String json) {
        var shape = JSON.readValue(json, Shape.class);
        return new Generation(
                shape.kinds().stream().map(DocumentKind::of).toList(),
                Ulid.from(shape.profile()),
                Ulid.from(shape.job()),
                shape.order(),
                new AccountId(Ulid.from(shape.account())));
    }

    /** A line that was made, for who watches: of which document, where, and its words. */
    public static String write(Line line) {
        var document = line.field().startsWith("letter/") ? "letter" : "cv";
        return JSON.writeValueAsString(new Said(document, line.field(), line.text()));
    }

    public static String write(Order order) {
        return JSON.writeValueAsString(order);
    }

    public static Order order(String json) {
        return JSON.readValue(json, Order.class);
    }
}
